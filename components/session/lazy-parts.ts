import dynamic from 'next/dynamic';
import { lazy } from 'react';
import { fetchComboboxList } from '../ui/combobox';
import { Nothing } from '../ui/nothing';

const setAside = () => import('./set-aside-dialog').then((file) => file.SetAsideDialog);
const patient = () => import('./patient-dialog').then((file) => file.PatientDialog);
const why = () => import('./why-this-number').then((file) => file.WhyThisNumber);
const result = () => import('./result-entry').then((file) => file.ResultEntry);
const entered = () => import('./spoiler-questions').then((file) => file.EnteredResult);
const own = () => import('./own-differential').then((file) => file.OwnDifferential);
const detail = () => import('./suggestion-detail').then((file) => file.SuggestionDetail);
const ifElse = () => import('./if-and-else').then((file) => ({ default: file.IfAndElse }));
const calledOrNot = () => import('./if-and-else').then((file) => ({ default: file.CalledOrNot }));
const orders = () => import('./order-list').then((file) => file.OrderList);
const unsettled = () => import('./unsettled').then((file) => file.Unsettled);
const merge = () => import('./merge');
const carried = () => import('./carried-over').then((file) => file.CarriedOver);
const illness = () => import('./known-illness').then((file) => file.KnownIllness);
const calculator = () => import('../calculators/calculator-dialog').then((file) => file.CalculatorDialog);
/** Finds what is typed, reads the figures in it and enters them: fetched when the field has the focus. */
export const searchingTyped = () => import('./searching-typed');
const finish = () => import('./finish-dialog').then((file) => file.FinishDialog);
const expert = () => import('./expert-view').then((file) => file.ExpertView);

/** Parts of the walk that are not seen at first: the first load does not wait for them. */
export const SetAsideDialog = dynamic(setAside, { loading: Nothing });
export const PatientDialog = dynamic(patient, { loading: Nothing });
export const WhyThisNumber = dynamic(why, { loading: Nothing });
export const ResultEntry = dynamic(result, { loading: Nothing });
export const EnteredResult = dynamic(entered, { loading: Nothing });
export const OwnDifferential = dynamic(own, { loading: Nothing });
export const SuggestionDetail = dynamic(detail, { loading: Nothing });
/** Those that stand on them say what is shown until they are there. */
export const IfAndElse = lazy(ifElse);
export const CalledOrNot = lazy(calledOrNot);
export const OrderList = dynamic(orders, { loading: Nothing });
export const CarriedOver = dynamic(carried, { loading: Nothing });
export const KnownIllness = dynamic(illness, { loading: Nothing });
export const CalculatorDialog = dynamic(calculator, { loading: Nothing });
export const ExpertView = dynamic(expert, { loading: Nothing });
export const FinishDialog = dynamic(finish, { loading: Nothing });
export const Unsettled = dynamic(unsettled, { loading: Nothing });

/**
 * Fetches them all, so that they are there when the network is not, and has what a reload needs kept. Cannot fail: what is
 * missing is fetched when pressed.
 */
export const fetchLazyParts = (): void => {
  for (const part of [
    setAside,
    patient,
    why,
    result,
    entered,
    own,
    detail,
    orders,
    ifElse,
    expert,
    unsettled,
    merge,
    carried,
    illness,
    calculator,
    searchingTyped,
    finish,
    fetchComboboxList,
  ])
    part().catch(() => {});
  import('../offline/start-offline').then((file) => file.startOffline()).catch(() => {});
};
