import type { CaseEntry } from '../schema';
import { abdominalMigraineHalfDayAttacksAt52Case } from './abdominal-migraine-half-day-attacks-at-52';
import { abdominalMigraineInADarkenedRoomAt52Case } from './abdominal-migraine-in-a-darkened-room-at-52';
import { abdominalMigraineSinceAdolescenceAt23Case } from './abdominal-migraine-since-adolescence-at-23';
import { abdominalWallPainBothFlanksAt75Case } from './abdominal-wall-pain-both-flanks-at-75';
import { abdominalWallPainCalledSomaticAt37Case } from './abdominal-wall-pain-called-somatic-at-37';
import { abdominalWallPainInKnownCrohnAt51Case } from './abdominal-wall-pain-in-known-crohn-at-51';
import { abdominalWallPainMountainClimberAt77Case } from './abdominal-wall-pain-mountain-climber-at-77';
import { abdominalWallPainSinceABackOperationAt60Case } from './abdominal-wall-pain-since-a-back-operation-at-60';
import { abdominalWallPainThreeDaysAfterEndoscopyAt45Case } from './abdominal-wall-pain-three-days-after-endoscopy-at-45';
import { abdominalWallPainWorseOnCoughingAt31Case } from './abdominal-wall-pain-worse-on-coughing-at-31';
import { abdominophrenicDyssynergiaABellyAtTermAt46Case } from './abdominophrenic-dyssynergia-a-belly-at-term-at-46';
import { achalasiaKnotsBehindTheBreastboneAt50Case } from './achalasia-knots-behind-the-breastbone-at-50';
import { achalasiaTwoPneumoniasInAYearAt38Case } from './achalasia-two-pneumonias-in-a-year-at-38';
import { acutePancreatitisABoardLikeBellyAt40Case } from './acute-pancreatitis-a-board-like-belly-at-40';
import { addisonCrisisAMonthAfterThyroxineAt36Case } from './addison-crisis-a-month-after-thyroxine-at-36';
import { addisonCrisisAMonthOfNauseaAndDarkSkinAt58Case } from './addison-crisis-a-month-of-nausea-and-dark-skin-at-58';
import { addisonCrisisCalledGastroparesisAt31Case } from './addison-crisis-called-gastroparesis-at-31';
import { addisonCrisisTwoDaysOfVomitingInShockAt24Case } from './addison-crisis-two-days-of-vomiting-in-shock-at-24';
import { addisonCrisisVomitingAndHighFeverAt21Case } from './addison-crisis-vomiting-and-high-fever-at-21';
import { addisonDiseaseATanInWinterAt46Case } from './addison-disease-a-tan-in-winter-at-46';
import { addisonDiseaseLasersForADarkerFaceAt58Case } from './addison-disease-lasers-for-a-darker-face-at-58';
import { addisonDiseaseTannedAndLowAt34Case } from './addison-disease-tanned-and-low-at-34';
import { addisonDiseaseVitaminsForThreeYearsAt32Case } from './addison-disease-vitamins-for-three-years-at-32';
import { agenesisOfTheDorsalPancreasFourHoursOfUpperPainAt23Case } from './agenesis-of-the-dorsal-pancreas-four-hours-of-upper-pain-at-23';
import { alcoholInjuryAfterAnEnemaAt21Case } from './alcohol-injury-after-an-enema-at-21';
import { alcoholInjuryBloodAfterMakingHerselfVomitAt47Case } from './alcohol-injury-blood-after-making-herself-vomit-at-47';
import { alcoholInjuryBloodVomitedInADrinkingBoutAt56Case } from './alcohol-injury-blood-vomited-in-a-drinking-bout-at-56';
import { alcoholInjuryCoffeeGroundsAfterThreeDaysOfVodkaAt61Case } from './alcohol-injury-coffee-grounds-after-three-days-of-vodka-at-61';
import { alcoholInjuryCoffeeGroundsAndShockAt48Case } from './alcohol-injury-coffee-grounds-and-shock-at-48';
import { alcoholInjurySpitsOutHisSalivaAt60Case } from './alcohol-injury-spits-out-his-saliva-at-60';
import { alcoholInjuryTarryStoolsAfterALargeAmountAt32Case } from './alcohol-injury-tarry-stools-after-a-large-amount-at-32';
import { alcoholInjuryTarryStoolsAfterMoreThanUsualAt42Case } from './alcohol-injury-tarry-stools-after-more-than-usual-at-42';
import { alcoholInjuryTenOutOfTenInTheLeftUpperBellyAt58Case } from './alcohol-injury-ten-out-of-ten-in-the-left-upper-belly-at-58';
import { alcoholInjuryThreeBoutsOfBloodAfterABingeAt32Case } from './alcohol-injury-three-bouts-of-blood-after-a-binge-at-32';
import { alcoholInjuryTwelveHoursOfUpperPainAt41Case } from './alcohol-injury-twelve-hours-of-upper-pain-at-41';
import { alcoholInjuryWithPellagraAt45Case } from './alcohol-injury-with-pellagra-at-45';
import { alcoholicKetoacidosisShortOfBreathAt64Case } from './alcoholic-ketoacidosis-short-of-breath-at-64';
import { alcoholicKetoacidosisTreatedAsDiabetesAt37Case } from './alcoholic-ketoacidosis-treated-as-diabetes-at-37';
import { amoebiasisBloodAndAchingJointsAt44Case } from './amoebiasis-blood-and-aching-joints-at-44';
import { amoebiasisColitisThatNoDrugHeldAt60Case } from './amoebiasis-colitis-that-no-drug-held-at-60';
import { amoebiasisTwelveDaysOfRightSidedPainAt57Case } from './amoebiasis-twelve-days-of-right-sided-pain-at-57';
import { amoebiasisTwoMonthsOfBloodAndSlimeAt65Case } from './amoebiasis-two-months-of-blood-and-slime-at-65';
import { amyloidosisLikeAnUlcerativeColitisAt76Case } from './amyloidosis-like-an-ulcerative-colitis-at-76';
import { amyloidosisStoolsAfterEveryMealAt52Case } from './amyloidosis-stools-after-every-meal-at-52';
import { amyloidosisTwentyKilosAndASlowStomachAt52Case } from './amyloidosis-twenty-kilos-and-a-slow-stomach-at-52';
import { analCancerCalledPilesWithoutALookAt61Case } from './anal-cancer-called-piles-without-a-look-at-61';
import { analFissureCuttingPainAt23Case } from './anal-fissure-cutting-pain-at-23';
import { analFissureOnAndOffSinceSchoolAt29Case } from './anal-fissure-on-and-off-since-school-at-29';
import { analFissureTheOldPainAgainAt34Case } from './anal-fissure-the-old-pain-again-at-34';
import { ancaVasculitisTwoWeeksOfWaterAndFortyDegreesAt75Case } from './anca-vasculitis-two-weeks-of-water-and-forty-degrees-at-75';
import { aneurysmThreeWeeksOfConstantPainAt60Case } from './aneurysm-three-weeks-of-constant-pain-at-60';
import { anisakiasisFourDaysOfCrampsAndNormalBloodsAt44Case } from './anisakiasis-four-days-of-cramps-and-normal-bloods-at-44';
import { anisakiasisTheDayAfterRawFishAt17Case } from './anisakiasis-the-day-after-raw-fish-at-17';
import { antibodyDeficiencyAYearOfFallingProteinAt33Case } from './antibody-deficiency-a-year-of-falling-protein-at-33';
import { antibodyDeficiencyChronicDiarrhoeaAndAnAnalFistulaAt39Case } from './antibody-deficiency-chronic-diarrhoea-and-an-anal-fistula-at-39';
import { antibodyDeficiencyCoughAndWeightLossAt50Case } from './antibody-deficiency-cough-and-weight-loss-at-50';
import { antibodyDeficiencyDiarrhoeaSinceThirtyFiveAt58Case } from './antibody-deficiency-diarrhoea-since-thirty-five-at-58';
import { antibodyDeficiencyDiarrhoeaWithoutInfectionsAt31Case } from './antibody-deficiency-diarrhoea-without-infections-at-31';
import { antibodyDeficiencyTwoYearsOfDiarrhoeaAndANormalColonAt76Case } from './antibody-deficiency-two-years-of-diarrhoea-and-a-normal-colon-at-76';
import { aorticAneurysmDrowsyWithBackPainAt84Case } from './aortic-aneurysm-drowsy-with-back-pain-at-84';
import { aorticAneurysmThreeDaysOfUpperPainAt104Case } from './aortic-aneurysm-three-days-of-upper-pain-at-104';
import { appendicitisADayOfRightSidedPainAt25Case } from './appendicitis-a-day-of-right-sided-pain-at-25';
import { appendicitisBesideADermoidCystAt39Case } from './appendicitis-beside-a-dermoid-cyst-at-39';
import { appendicitisBlamedOnLeftoversAt72Case } from './appendicitis-blamed-on-leftovers-at-72';
import { appendicitisChillsAndLooseStoolsAfterAMuttonSoupAt31Case } from './appendicitis-chills-and-loose-stools-after-a-mutton-soup-at-31';
import { appendicitisFiveDaysOfDiarrhoeaAt26Case } from './appendicitis-five-days-of-diarrhoea-at-26';
import { appendicitisOnTheLeftAt67Case } from './appendicitis-on-the-left-at-67';
import { appendicitisPutDownToDrinkingAt25Case } from './appendicitis-put-down-to-drinking-at-25';
import { appendicitisSixHoursAndHurtsOnCoughingAt22Case } from './appendicitis-six-hours-and-hurts-on-coughing-at-22';
import { appendicitisStabbingFromLeftLoinToGroinAt26Case } from './appendicitis-stabbing-from-left-loin-to-groin-at-26';
import { appendicitisSuddenPainUnderTheRightRibsAt71Case } from './appendicitis-sudden-pain-under-the-right-ribs-at-71';
import { appendicitisTakenForAStomachBugAt48Case } from './appendicitis-taken-for-a-stomach-bug-at-48';
import { appendicitisWentToBedEarlyAt27Case } from './appendicitis-went-to-bed-early-at-27';
import { autoimmuneEnteropathyATravellerWithLostSaltsAt45Case } from './autoimmune-enteropathy-a-traveller-with-lost-salts-at-45';
import { autoimmuneEnteropathyIntractableAt63Case } from './autoimmune-enteropathy-intractable-at-63';
import { autoimmuneEnteropathyIntractableDiarrhoeaAt73Case } from './autoimmune-enteropathy-intractable-diarrhoea-at-73';
import { autoimmuneEnteropathyPressureOfSixtyAt57Case } from './autoimmune-enteropathy-pressure-of-sixty-at-57';
import { autoimmuneEnteropathyShockAt70Case } from './autoimmune-enteropathy-shock-at-70';
import { autoimmuneEnteropathySixLitresAt45Case } from './autoimmune-enteropathy-six-litres-at-45';
import { autoimmuneEnteropathySwollenLegsAt28Case } from './autoimmune-enteropathy-swollen-legs-at-28';
import { autoimmuneEnteropathyWithAThymomaAt50Case } from './autoimmune-enteropathy-with-a-thymoma-at-50';
import { autoimmunePancreatitisAnAppleInTheUpperBellyAt62Case } from './autoimmune-pancreatitis-an-apple-in-the-upper-belly-at-62';
import { bacterialOvergrowthAfterAFieldTripAt19Case } from './bacterial-overgrowth-after-a-field-trip-at-19';
import { bacterialOvergrowthAfterGastricBypassCase } from './bacterial-overgrowth-after-gastric-bypass';
import { bacterialOvergrowthDuodenalDiverticulumCase } from './bacterial-overgrowth-duodenal-diverticulum';
import { bacterialOvergrowthEighteenMonthsOfStoolsByNightAt84Case } from './bacterial-overgrowth-eighteen-months-of-stools-by-night-at-84';
import { bacterialOvergrowthFoundCollapsedAt85Case } from './bacterial-overgrowth-found-collapsed-at-85';
import { bacterialOvergrowthTwentyYearsOfBelchingAt89Case } from './bacterial-overgrowth-twenty-years-of-belching-at-89';
import { belchingForTenYearsAt50Case } from './belching-for-ten-years-at-50';
import { bileAcidDiarrhoeaAfterRadiotherapyAt68Case } from './bile-acid-diarrhoea-after-radiotherapy-at-68';
import { bileAcidDiarrhoeaHalfTheColonGoneAt59Case } from './bile-acid-diarrhoea-half-the-colon-gone-at-59';
import { bileAcidDiarrhoeaTwoYearsOfWateryStoolsAt59Case } from './bile-acid-diarrhoea-two-years-of-watery-stools-at-59';
import { bileAcidDiarrhoeaWithQuietCrohnAt32Case } from './bile-acid-diarrhoea-with-quiet-crohn-at-32';
import { bileAcidDiarrhoeaWithoutGallbladderAt28Case } from './bile-acid-diarrhoea-without-gallbladder-at-28';
import { bileDuctStoneYellowAndThinnerAfterABirthAt26Case } from './bile-duct-stone-yellow-and-thinner-after-a-birth-at-26';
import { biliaryDyskinesiaPainAfterGreasyMealsAt51Case } from './biliary-dyskinesia-pain-after-greasy-meals-at-51';
import { bleedingPilesWithAHaemoglobinOfFourAt52Case } from './bleeding-piles-with-a-haemoglobin-of-four-at-52';
import { borderlineOvarianTumourAYearOfAGrowingMassAt24Case } from './borderline-ovarian-tumour-a-year-of-a-growing-mass-at-24';
import { borderlineOvarianTumourAYearOfSwellingAt67Case } from './borderline-ovarian-tumour-a-year-of-swelling-at-67';
import { bowelDiaphragmsWithoutPainkillersAt57Case } from './bowel-diaphragms-without-painkillers-at-57';
import { cDifficileAMonthFromAnOldStomaAt72Case } from './c-difficile-a-month-from-an-old-stoma-at-72';
import { cDifficileAStillBowelAfterAKneeWoundAt80Case } from './c-difficile-a-still-bowel-after-a-knee-wound-at-80';
import { cDifficileASwollenKneeAWeekLaterAt69Case } from './c-difficile-a-swollen-knee-a-week-later-at-69';
import { cDifficileASwollenKneeAfterDiarrhoeaAt70Case } from './c-difficile-a-swollen-knee-after-diarrhoea-at-70';
import { cDifficileAWeekAfterAStaphylococcusOfTheLungsAt34Case } from './c-difficile-a-week-after-a-staphylococcus-of-the-lungs-at-34';
import { cDifficileAfterAToothAt22Case } from './c-difficile-after-a-tooth-at-22';
import { cDifficileAfterCefuroximeAt55Case } from './c-difficile-after-cefuroxime-at-55';
import { cDifficileAfterCoursesForTheBladderAt67Case } from './c-difficile-after-courses-for-the-bladder-at-67';
import { cDifficileAfterTwoCoursesForWindAt60Case } from './c-difficile-after-two-courses-for-wind-at-60';
import { cDifficileBackAfterTwelveDaysOnTheWardAt77Case } from './c-difficile-back-after-twelve-days-on-the-ward-at-77';
import { cDifficileBloodAndVomitingAt38Case } from './c-difficile-blood-and-vomiting-at-38';
import { cDifficileBronchitisAndNewTeethAt66Case } from './c-difficile-bronchitis-and-new-teeth-at-66';
import { cDifficileCoughFeverAndASwollenBellyAt73Case } from './c-difficile-cough-fever-and-a-swollen-belly-at-73';
import { cDifficileCrampsAndASwollenBellyWithoutMedicinesAt49Case } from './c-difficile-cramps-and-a-swollen-belly-without-medicines-at-49';
import { cDifficileFeverInTheTreatmentOfLeukaemiaAt45Case } from './c-difficile-fever-in-the-treatment-of-leukaemia-at-45';
import { cDifficileFourWeeksAfterHPyloriAt68Case } from './c-difficile-four-weeks-after-h-pylori-at-68';
import { cDifficileFromMushToWaterOnACovidWardAt57Case } from './c-difficile-from-mush-to-water-on-a-covid-ward-at-57';
import { cDifficileFullBagsAndFeverAt48Case } from './c-difficile-full-bags-and-fever-at-48';
import { cDifficileHomeForADayAfterABleedingUlcerAt65Case } from './c-difficile-home-for-a-day-after-a-bleeding-ulcer-at-65';
import { cDifficileIleusWithoutDiarrhoeaCase } from './c-difficile-ileus-without-diarrhoea';
import { cDifficileInPregnancyAt40Case } from './c-difficile-in-pregnancy-at-40';
import { cDifficileInTheStepDownUnitAt72Case } from './c-difficile-in-the-step-down-unit-at-72';
import { cDifficileLikeABellyForTheSurgeonAt76Case } from './c-difficile-like-a-belly-for-the-surgeon-at-76';
import { cDifficileLikeAnAppendixAt30Case } from './c-difficile-like-an-appendix-at-30';
import { cDifficileMuchDiarrhoeaAfterAPlatedFemurAt88Case } from './c-difficile-much-diarrhoea-after-a-plated-femur-at-88';
import { cDifficileNegativeTestAndSoreJointsAt20Case } from './c-difficile-negative-test-and-sore-joints-at-20';
import { cDifficileNursingHomeAndACleanLaparotomyAt71Case } from './c-difficile-nursing-home-and-a-clean-laparotomy-at-71';
import { cDifficileOfTheSmallBowelWithoutAntibioticsAt87Case } from './c-difficile-of-the-small-bowel-without-antibiotics-at-87';
import { cDifficilePainfulHipOnInfliximabAt21Case } from './c-difficile-painful-hip-on-infliximab-at-21';
import { cDifficileProfuseStomaOutputAt91Case } from './c-difficile-profuse-stoma-output-at-91';
import { cDifficileShockAfterClosingTheStomaAt23Case } from './c-difficile-shock-after-closing-the-stoma-at-23';
import { cDifficileShockAfterTheColonWasRemovedAt83Case } from './c-difficile-shock-after-the-colon-was-removed-at-83';
import { cDifficileShockWithAnIleostomyAt56Case } from './c-difficile-shock-with-an-ileostomy-at-56';
import { cDifficileSlimeFromAPouchOutOfUseAt46Case } from './c-difficile-slime-from-a-pouch-out-of-use-at-46';
import { cDifficileSuddenPainOnTheFourteenthDayAt24Case } from './c-difficile-sudden-pain-on-the-fourteenth-day-at-24';
import { cDifficileSuddenPainOnTheTwelfthDayAt77Case } from './c-difficile-sudden-pain-on-the-twelfth-day-at-77';
import { cDifficileSwollenJointsAt40Case } from './c-difficile-swollen-joints-at-40';
import { cDifficileThreeDaysAfterAColonoscopyAt50Case } from './c-difficile-three-days-after-a-colonoscopy-at-50';
import { cDifficileThreeDaysAfterClosingAStomaAt69Case } from './c-difficile-three-days-after-closing-a-stoma-at-69';
import { cDifficileThreeDaysIntoAntibioticsAt23Case } from './c-difficile-three-days-into-antibiotics-at-23';
import { cDifficileThreeDaysWithoutAnyAntibioticAt45Case } from './c-difficile-three-days-without-any-antibiotic-at-45';
import { cDifficileThreeWeeksOnTheWardAt73Case } from './c-difficile-three-weeks-on-the-ward-at-73';
import { cDifficileTwoWeeksAfterAmoxicillinAt72Case } from './c-difficile-two-weeks-after-amoxicillin-at-72';
import { cDifficileTwoWeeksAfterPneumoniaAt62Case } from './c-difficile-two-weeks-after-pneumonia-at-62';
import { cDifficileWanderingJointsAndTwelveStoolsAt65Case } from './c-difficile-wandering-joints-and-twelve-stools-at-65';
import { cDifficileWithoutAColonCase } from './c-difficile-without-a-colon';
import { caecalVolvulusAFaintWithRightSidedPainAt89Case } from './caecal-volvulus-a-faint-with-right-sided-pain-at-89';
import { caecalVolvulusTakenForAnAppendixAt17Case } from './caecal-volvulus-taken-for-an-appendix-at-17';
import { caecalVolvulusTwoDaysOnAndOffAt40Case } from './caecal-volvulus-two-days-on-and-off-at-40';
import { cannabisAWeekOfVomitingAt16Case } from './cannabis-a-week-of-vomiting-at-16';
import { cannabisVomitingForEightHoursAt29Case } from './cannabis-vomiting-for-eight-hours-at-29';
import { cannabisVomitingForSevenYearsAt35Case } from './cannabis-vomiting-for-seven-years-at-35';
import { cannabisVomitingThirdAdmissionAt32Case } from './cannabis-vomiting-third-admission-at-32';
import { capillariasisFifteenKilosAndRawFishAt37Case } from './capillariasis-fifteen-kilos-and-raw-fish-at-37';
import { carcinoidCalledIrritableBowelAt74Case } from './carcinoid-called-irritable-bowel-at-74';
import { carcinoidEightYearsAfterALungTumourAt50Case } from './carcinoid-eight-years-after-a-lung-tumour-at-50';
import { carcinoidHotFlushesBackAfterTheMenopauseAt54Case } from './carcinoid-hot-flushes-back-after-the-menopause-at-54';
import { cardiacTamponadeAfterDrinkingAt31Case } from './cardiac-tamponade-after-drinking-at-31';
import { celiacDiseaseABrokenVertebraAtDodgeballAt32Case } from './celiac-disease-a-broken-vertebra-at-dodgeball-at-32';
import { celiacDiseaseAChalkyPancreasAndSwollenAnklesAt62Case } from './celiac-disease-a-chalky-pancreas-and-swollen-ankles-at-62';
import { celiacDiseaseADayOfFeverAndAnaemiaAt23Case } from './celiac-disease-a-day-of-fever-and-anaemia-at-23';
import { celiacDiseaseAManiaAndAWastedBodyAt63Case } from './celiac-disease-a-mania-and-a-wasted-body-at-63';
import { celiacDiseaseAPainfulSwollenBellyAt37Case } from './celiac-disease-a-painful-swollen-belly-at-37';
import { celiacDiseaseAStrokeAfterFourDaysOfDiarrhoeaAt40Case } from './celiac-disease-a-stroke-after-four-days-of-diarrhoea-at-40';
import { celiacDiseaseASwollenBellyAndLegsAt54Case } from './celiac-disease-a-swollen-belly-and-legs-at-54';
import { celiacDiseaseAWeekOfSwellingAt28Case } from './celiac-disease-a-week-of-swelling-at-28';
import { celiacDiseaseAchingJointsAndChronicDiarrhoeaAt20Case } from './celiac-disease-aching-joints-and-chronic-diarrhoea-at-20';
import { celiacDiseaseAndType1DiabetesAt52Case } from './celiac-disease-and-type-1-diabetes-at-52';
import { celiacDiseaseAsleepByMiddayAt16Case } from './celiac-disease-asleep-by-midday-at-16';
import { celiacDiseaseBehindLactoseIntoleranceAt36Case } from './celiac-disease-behind-lactose-intolerance-at-36';
import { celiacDiseaseBlamedOnHeavyPeriodsCase } from './celiac-disease-blamed-on-heavy-periods';
import { celiacDiseaseBlockedAgainAndAgainAt84Case } from './celiac-disease-blocked-again-and-again-at-84';
import { celiacDiseaseBloodInTheUrineAt47Case } from './celiac-disease-blood-in-the-urine-at-47';
import { celiacDiseaseBonePainOnAGlutenFreeDietAt29Case } from './celiac-disease-bone-pain-on-a-gluten-free-diet-at-29';
import { celiacDiseaseBreadAndRefluxAt51Case } from './celiac-disease-bread-and-reflux-at-51';
import { celiacDiseaseBreaksInForFoodAt25Case } from './celiac-disease-breaks-in-for-food-at-25';
import { celiacDiseaseBreathlessBeyondHisAnaemiaAt57Case } from './celiac-disease-breathless-beyond-his-anaemia-at-57';
import { celiacDiseaseBreathlessWithClotsAt46Case } from './celiac-disease-breathless-with-clots-at-46';
import { celiacDiseaseBrokenWristAt22Case } from './celiac-disease-broken-wrist-at-22';
import { celiacDiseaseCalledMotorNeuroneDiseaseAt60Case } from './celiac-disease-called-motor-neurone-disease-at-60';
import { celiacDiseaseCannotRiseFromAChairAt82Case } from './celiac-disease-cannot-rise-from-a-chair-at-82';
import { celiacDiseaseChangedHabitAt64Case } from './celiac-disease-changed-habit-at-64';
import { celiacDiseaseClubbedAndPaleForYearsAt34Case } from './celiac-disease-clubbed-and-pale-for-years-at-34';
import { celiacDiseaseCollapseAtUrgentCareAt62Case } from './celiac-disease-collapse-at-urgent-care-at-62';
import { celiacDiseaseCouldHardlyClimbStairsAt38Case } from './celiac-disease-could-hardly-climb-stairs-at-38';
import { celiacDiseaseCrampedHandsAndASoreBackAt40Case } from './celiac-disease-cramped-hands-and-a-sore-back-at-40';
import { celiacDiseaseCrisisInPregnancyCase } from './celiac-disease-crisis-in-pregnancy';
import { celiacDiseaseDefibrillatorFiresAt69Case } from './celiac-disease-defibrillator-fires-at-69';
import { celiacDiseaseDiarrhoeaThatChangedTheTracingAt31Case } from './celiac-disease-diarrhoea-that-changed-the-tracing-at-31';
import { celiacDiseaseFallsAndLooseStoolsAt33Case } from './celiac-disease-falls-and-loose-stools-at-33';
import { celiacDiseaseFifteenStoolsADayAt80Case } from './celiac-disease-fifteen-stools-a-day-at-80';
import { celiacDiseaseFifteenYearsOfDiarrhoeaAndABentBackAt60Case } from './celiac-disease-fifteen-years-of-diarrhoea-and-a-bent-back-at-60';
import { celiacDiseaseFitsAndParalysisAt44Case } from './celiac-disease-fits-and-paralysis-at-44';
import { celiacDiseaseFiveYearsOfUnsteadyWalkingAt69Case } from './celiac-disease-five-years-of-unsteady-walking-at-69';
import { celiacDiseaseFortyPercentInThreeMonthsAt75Case } from './celiac-disease-forty-percent-in-three-months-at-75';
import { celiacDiseaseHalfAYearOfFailingBreathAt36Case } from './celiac-disease-half-a-year-of-failing-breath-at-36';
import { celiacDiseaseInAWheelchairAt37Case } from './celiac-disease-in-a-wheelchair-at-37';
import { celiacDiseaseInShockAt46Case } from './celiac-disease-in-shock-at-46';
import { celiacDiseaseInTheInfertilityClinicAt25Case } from './celiac-disease-in-the-infertility-clinic-at-25';
import { celiacDiseaseIntensiveCareAfterAFluAt56Case } from './celiac-disease-intensive-care-after-a-flu-at-56';
import { celiacDiseaseIrritableBowelNotGettingBetterAt32Case } from './celiac-disease-irritable-bowel-not-getting-better-at-32';
import { celiacDiseaseLargeBruisesOnBothLegsAt47Case } from './celiac-disease-large-bruises-on-both-legs-at-47';
import { celiacDiseaseNeverThinAt53Case } from './celiac-disease-never-thin-at-53';
import { celiacDiseaseNewInTownAt44Case } from './celiac-disease-new-in-town-at-44';
import { celiacDiseaseNineMonthsBesideGravesAt47Case } from './celiac-disease-nine-months-beside-graves-at-47';
import { celiacDiseaseOnlyPaleAt41Case } from './celiac-disease-only-pale-at-41';
import { celiacDiseasePalpitationsAndNoAppetiteAt37Case } from './celiac-disease-palpitations-and-no-appetite-at-37';
import { celiacDiseaseRancidStoolsAndAGoodAppetiteAt40Case } from './celiac-disease-rancid-stools-and-a-good-appetite-at-40';
import { celiacDiseaseRashAndCrampedHandsAt20Case } from './celiac-disease-rash-and-cramped-hands-at-20';
import { celiacDiseaseSeenBySeveralInternistsAt22Case } from './celiac-disease-seen-by-several-internists-at-22';
import { celiacDiseaseShinyStoolsLeftAloneForYearsAt65Case } from './celiac-disease-shiny-stools-left-alone-for-years-at-65';
import { celiacDiseaseSixMonthsOfVomitingAt76Case } from './celiac-disease-six-months-of-vomiting-at-76';
import { celiacDiseaseSlowerRunnerAt20Case } from './celiac-disease-slower-runner-at-20';
import { celiacDiseaseSmallWithPainfulBonesAt23Case } from './celiac-disease-small-with-painful-bones-at-23';
import { celiacDiseaseStubbornConstipationAt42Case } from './celiac-disease-stubborn-constipation-at-42';
import { celiacDiseaseSwollenAnklesAndAscitesAt27Case } from './celiac-disease-swollen-ankles-and-ascites-at-27';
import { celiacDiseaseThinBonesAndLooseStoolsAt36Case } from './celiac-disease-thin-bones-and-loose-stools-at-36';
import { celiacDiseaseThinBonesFoundByChanceAt28Case } from './celiac-disease-thin-bones-found-by-chance-at-28';
import { celiacDiseaseThirteenKilosAndNegativeAntibodiesAt34Case } from './celiac-disease-thirteen-kilos-and-negative-antibodies-at-34';
import { celiacDiseaseThreeMonthsAfterABirthAt36Case } from './celiac-disease-three-months-after-a-birth-at-36';
import { celiacDiseaseThreeMonthsOfHeavyPeriodsAt43Case } from './celiac-disease-three-months-of-heavy-periods-at-43';
import { celiacDiseaseThreeYearsOnIronTabletsAt41Case } from './celiac-disease-three-years-on-iron-tablets-at-41';
import { celiacDiseaseThyroxineThatDidNotWorkAt47Case } from './celiac-disease-thyroxine-that-did-not-work-at-47';
import { celiacDiseaseTinglingAndChestPainAt37Case } from './celiac-disease-tingling-and-chest-pain-at-37';
import { celiacDiseaseTinglingFingersAndABentBackAt36Case } from './celiac-disease-tingling-fingers-and-a-bent-back-at-36';
import { celiacDiseaseTooSoreAMouthToEatAt23Case } from './celiac-disease-too-sore-a-mouth-to-eat-at-23';
import { celiacDiseaseTurnedAwayAsADonorAt29Case } from './celiac-disease-turned-away-as-a-donor-at-29';
import { celiacDiseaseTwoAbortionsAfterTreatmentAt30Case } from './celiac-disease-two-abortions-after-treatment-at-30';
import { celiacDiseaseTwoLitresOfWaterADayAt65Case } from './celiac-disease-two-litres-of-water-a-day-at-65';
import { celiacDiseaseTwoMonthsOfSwollenJointsAt34Case } from './celiac-disease-two-months-of-swollen-joints-at-34';
import { celiacDiseaseUnsteadyWithinAWeekAt60Case } from './celiac-disease-unsteady-within-a-week-at-60';
import { celiacDiseaseVomitingTakenForAVirusAt47Case } from './celiac-disease-vomiting-taken-for-a-virus-at-47';
import { celiacDiseaseWaitingForADefibrillatorAt66Case } from './celiac-disease-waiting-for-a-defibrillator-at-66';
import { celiacDiseaseWastingAt51Case } from './celiac-disease-wasting-at-51';
import { celiacDiseaseWeakAtShouldersAndHipsAt55Case } from './celiac-disease-weak-at-shoulders-and-hips-at-55';
import { celiacDiseaseWeakLegsAndLowPotassiumAt38Case } from './celiac-disease-weak-legs-and-low-potassium-at-38';
import { celiacDiseaseWeakPulseAfterAYearAt56Case } from './celiac-disease-weak-pulse-after-a-year-at-56';
import { celiacDiseaseWeakThighsAndAPainfulBackAt54Case } from './celiac-disease-weak-thighs-and-a-painful-back-at-54';
import { celiacDiseaseWeakWithATwitchingFaceAt20Case } from './celiac-disease-weak-with-a-twitching-face-at-20';
import { celiacDiseaseWithoutGutSymptomsCase } from './celiac-disease-without-gut-symptoms';
import { celiacDiseaseWorseningIndigestionAt79Case } from './celiac-disease-worsening-indigestion-at-79';
import { checkpointInhibitorBloodAfterFiveDaysAt37Case } from './checkpoint-inhibitor-blood-after-five-days-at-37';
import { checkpointInhibitorTenStoolsADayAt43Case } from './checkpoint-inhibitor-ten-stools-a-day-at-43';
import { chewingGumAvoidingMealsAt59Case } from './chewing-gum-avoiding-meals-at-59';
import { chewingGumElevenKilosLostAt21Case } from './chewing-gum-eleven-kilos-lost-at-21';
import { cholecystitisCalledGastroenteritisInPregnancyAt31Case } from './cholecystitis-called-gastroenteritis-in-pregnancy-at-31';
import { cholecystitisEighteenHoursThisTimeAt35Case } from './cholecystitis-eighteen-hours-this-time-at-35';
import { coeliacArteryPressedAYearOfEarlyFullnessAt78Case } from './coeliac-artery-pressed-a-year-of-early-fullness-at-78';
import { coeliacArteryPressedBloatedWithDiarrhoeaAt33Case } from './coeliac-artery-pressed-bloated-with-diarrhoea-at-33';
import { coeliacArteryPressedEightYearsAfterMealsAt48Case } from './coeliac-artery-pressed-eight-years-after-meals-at-48';
import { coeliacArteryPressedFourMonthsUnderTheRightRibsAt28Case } from './coeliac-artery-pressed-four-months-under-the-right-ribs-at-28';
import { coeliacArteryPressedFullEarlyAndThinnerAt63Case } from './coeliac-artery-pressed-full-early-and-thinner-at-63';
import { coeliacArteryPressedPainAfterLosingTheGallbladderAt23Case } from './coeliac-artery-pressed-pain-after-losing-the-gallbladder-at-23';
import { coeliacArteryPressedPainThatDoesNotFollowMealsAt58Case } from './coeliac-artery-pressed-pain-that-does-not-follow-meals-at-58';
import { coeliacArteryPressedPainToTheBackAndWeakAt45Case } from './coeliac-artery-pressed-pain-to-the-back-and-weak-at-45';
import { coeliacArteryPressedSevereBoutsAfterMealsAt68Case } from './coeliac-artery-pressed-severe-bouts-after-meals-at-68';
import { coeliacArteryPressedSixtyPoundsAndALowPotassiumAt54Case } from './coeliac-artery-pressed-sixty-pounds-and-a-low-potassium-at-54';
import { coeliacArteryPressedTheEighthVisitInThreeMonthsAt52Case } from './coeliac-artery-pressed-the-eighth-visit-in-three-months-at-52';
import { coeliacArteryPressedThreeWeeksWithPolymyalgiaAt49Case } from './coeliac-artery-pressed-three-weeks-with-polymyalgia-at-49';
import { coeliacArteryPressedTwentyPoundsInTwoMonthsAt23Case } from './coeliac-artery-pressed-twenty-pounds-in-two-months-at-23';
import { coeliacArteryPressedWithPainBehindTheBreastboneAt55Case } from './coeliac-artery-pressed-with-pain-behind-the-breastbone-at-55';
import { colorectalCancerADrainingThighAt40Case } from './colorectal-cancer-a-draining-thigh-at-40';
import { colorectalCancerAFerritinOfSixAt62Case } from './colorectal-cancer-a-ferritin-of-six-at-62';
import { colorectalCancerAFlankThatSwellsAfterABlowAt58Case } from './colorectal-cancer-a-flank-that-swells-after-a-blow-at-58';
import { colorectalCancerAHerniaOfSixtyYearsAt70Case } from './colorectal-cancer-a-hernia-of-sixty-years-at-70';
import { colorectalCancerALaxativeWithoutEffectAt60Case } from './colorectal-cancer-a-laxative-without-effect-at-60';
import { colorectalCancerALumpInTheBellyForAYearAt66Case } from './colorectal-cancer-a-lump-in-the-belly-for-a-year-at-66';
import { colorectalCancerAMassOnTheRightAt65Case } from './colorectal-cancer-a-mass-on-the-right-at-65';
import { colorectalCancerAMonthOfWateryDischargeAt75Case } from './colorectal-cancer-a-month-of-watery-discharge-at-75';
import { colorectalCancerAPainfulBulgeWithFeverAt73Case } from './colorectal-cancer-a-painful-bulge-with-fever-at-73';
import { colorectalCancerAPolicemanWithSupposedPilesAt33Case } from './colorectal-cancer-a-policeman-with-supposed-piles-at-33';
import { colorectalCancerARedAndSwollenScrotumAt48Case } from './colorectal-cancer-a-red-and-swollen-scrotum-at-48';
import { colorectalCancerASoreButtockAt72Case } from './colorectal-cancer-a-sore-buttock-at-72';
import { colorectalCancerAWeekOfBleedingAt76Case } from './colorectal-cancer-a-week-of-bleeding-at-76';
import { colorectalCancerAYearOfConstipationAndALargeLiverAt80Case } from './colorectal-cancer-a-year-of-constipation-and-a-large-liver-at-80';
import { colorectalCancerAYearOfSupposedPilesAt33Case } from './colorectal-cancer-a-year-of-supposed-piles-at-33';
import { colorectalCancerAcuteAbdomenInThe26thWeekAt33Case } from './colorectal-cancer-acute-abdomen-in-the-26th-week-at-33';
import { colorectalCancerAcuteAbdomenInThe37thWeekAt31Case } from './colorectal-cancer-acute-abdomen-in-the-37th-week-at-31';
import { colorectalCancerAnaemiaAndNothingElseAt67Case } from './colorectal-cancer-anaemia-and-nothing-else-at-67';
import { colorectalCancerBackAfterEighteenMonthsAt48Case } from './colorectal-cancer-back-after-eighteen-months-at-48';
import { colorectalCancerBackPainAndAButtockLumpAt44Case } from './colorectal-cancer-back-pain-and-a-buttock-lump-at-44';
import { colorectalCancerBackWithPeritonitisAt71Case } from './colorectal-cancer-back-with-peritonitis-at-71';
import { colorectalCancerBellyPainOnOpioidsAt53Case } from './colorectal-cancer-belly-pain-on-opioids-at-53';
import { colorectalCancerBlackStoolsAndNothingElseAt61Case } from './colorectal-cancer-black-stools-and-nothing-else-at-61';
import { colorectalCancerBlackStoolsAt25Case } from './colorectal-cancer-black-stools-at-25';
import { colorectalCancerBlamedOnPilesInPregnancyCase } from './colorectal-cancer-blamed-on-piles-in-pregnancy';
import { colorectalCancerBleedingAgainAfterEightMonthsAt44Case } from './colorectal-cancer-bleeding-again-after-eight-months-at-44';
import { colorectalCancerBloodyDiarrhoeaAt19Case } from './colorectal-cancer-bloody-diarrhoea-at-19';
import { colorectalCancerBloodyDiarrhoeaInThe16thWeekAt33Case } from './colorectal-cancer-bloody-diarrhoea-in-the-16th-week-at-33';
import { colorectalCancerCalledGastroenteritisWithReboundAt32Case } from './colorectal-cancer-called-gastroenteritis-with-rebound-at-32';
import { colorectalCancerCameForHerKneeAt70Case } from './colorectal-cancer-came-for-her-knee-at-70';
import { colorectalCancerCannotPassUrineAt56Case } from './colorectal-cancer-cannot-pass-urine-at-56';
import { colorectalCancerChillsUnderTheRightRibsAt66Case } from './colorectal-cancer-chills-under-the-right-ribs-at-66';
import { colorectalCancerConstipatedBeforeTheBirthAt36Case } from './colorectal-cancer-constipated-before-the-birth-at-36';
import { colorectalCancerConstipatedOnAndOffThenPainAt38Case } from './colorectal-cancer-constipated-on-and-off-then-pain-at-38';
import { colorectalCancerDaysOfScrotalPainInTheEightiesCase } from './colorectal-cancer-days-of-scrotal-pain-in-the-eighties';
import { colorectalCancerFeverOnFourMonthsOfMalaiseAt63Case } from './colorectal-cancer-fever-on-four-months-of-malaise-at-63';
import { colorectalCancerFiveDaysOfABlockedBowelAt70Case } from './colorectal-cancer-five-days-of-a-blocked-bowel-at-70';
import { colorectalCancerFiveDaysOfWavesAndNoWindAt26Case } from './colorectal-cancer-five-days-of-waves-and-no-wind-at-26';
import { colorectalCancerFiveYearsAfterEndocarditisAt51Case } from './colorectal-cancer-five-years-after-endocarditis-at-51';
import { colorectalCancerFoundAtACheckOfTheBloodAt88Case } from './colorectal-cancer-found-at-a-check-of-the-blood-at-88';
import { colorectalCancerFourDaysSwollenAndGuardingOnTheRightAt72Case } from './colorectal-cancer-four-days-swollen-and-guarding-on-the-right-at-72';
import { colorectalCancerHalfAYearAndAMassOnTheRightAt68Case } from './colorectal-cancer-half-a-year-and-a-mass-on-the-right-at-68';
import { colorectalCancerHalfAYearOfLooseStoolsAndDriedOutAt72Case } from './colorectal-cancer-half-a-year-of-loose-stools-and-dried-out-at-72';
import { colorectalCancerHiddenBloodAtARoutineVisitAt56Case } from './colorectal-cancer-hidden-blood-at-a-routine-visit-at-56';
import { colorectalCancerHighFeverAndDrowsyAt79Case } from './colorectal-cancer-high-fever-and-drowsy-at-79';
import { colorectalCancerIronDeficiencyAt38Case } from './colorectal-cancer-iron-deficiency-at-38';
import { colorectalCancerLeftFlankAndThighAt67Case } from './colorectal-cancer-left-flank-and-thigh-at-67';
import { colorectalCancerLightHeadedForAYearAt61Case } from './colorectal-cancer-light-headed-for-a-year-at-61';
import { colorectalCancerLikeAnAppendixAt49Case } from './colorectal-cancer-like-an-appendix-at-49';
import { colorectalCancerLikeGallstonesForAMonthAt35Case } from './colorectal-cancer-like-gallstones-for-a-month-at-35';
import { colorectalCancerLowPainInThe30thWeekAt29Case } from './colorectal-cancer-low-pain-in-the-30th-week-at-29';
import { colorectalCancerLowRightPainCalledConstipationAt59Case } from './colorectal-cancer-low-right-pain-called-constipation-at-59';
import { colorectalCancerNarrowerStoolAt72Case } from './colorectal-cancer-narrower-stool-at-72';
import { colorectalCancerNothingPassedForTwoDaysAt50Case } from './colorectal-cancer-nothing-passed-for-two-days-at-50';
import { colorectalCancerOneSmallBleedAndAPassingAcheAt19Case } from './colorectal-cancer-one-small-bleed-and-a-passing-ache-at-19';
import { colorectalCancerOneSuddenPainAt38Case } from './colorectal-cancer-one-sudden-pain-at-38';
import { colorectalCancerOnlyTiredAt74Case } from './colorectal-cancer-only-tired-at-74';
import { colorectalCancerPainAndWeightLossAt57Case } from './colorectal-cancer-pain-and-weight-loss-at-57';
import { colorectalCancerPainFeverAndHeadacheAt53Case } from './colorectal-cancer-pain-fever-and-headache-at-53';
import { colorectalCancerPainlessBleedingAt34Case } from './colorectal-cancer-painless-bleeding-at-34';
import { colorectalCancerRectalBleedingAloneAt32Case } from './colorectal-cancer-rectal-bleeding-alone-at-32';
import { colorectalCancerRubsHisBellyToGetReliefAt34Case } from './colorectal-cancer-rubs-his-belly-to-get-relief-at-34';
import { colorectalCancerSevenWeeksOfPainAt74Case } from './colorectal-cancer-seven-weeks-of-pain-at-74';
import { colorectalCancerSevereUpperPainInPregnancyAt34Case } from './colorectal-cancer-severe-upper-pain-in-pregnancy-at-34';
import { colorectalCancerSharpPainWorseOnEatingAt60Case } from './colorectal-cancer-sharp-pain-worse-on-eating-at-60';
import { colorectalCancerSixWeeksOfRightSidedPainCase } from './colorectal-cancer-six-weeks-of-right-sided-pain';
import { colorectalCancerSuddenLowPainAndBloodAt79Case } from './colorectal-cancer-sudden-low-pain-and-blood-at-79';
import { colorectalCancerSwollenAndTenderAt89Case } from './colorectal-cancer-swollen-and-tender-at-89';
import { colorectalCancerSwollenBellyAt20Case } from './colorectal-cancer-swollen-belly-at-20';
import { colorectalCancerThinStoolsAndSentHomeTwiceAt64Case } from './colorectal-cancer-thin-stools-and-sent-home-twice-at-64';
import { colorectalCancerThreeDaysOfUneaseAndFeverAt45Case } from './colorectal-cancer-three-days-of-unease-and-fever-at-45';
import { colorectalCancerThreeMonthsOfLosingWeightAt24Case } from './colorectal-cancer-three-months-of-losing-weight-at-24';
import { colorectalCancerThreeWeeksLikeAColitisAt54Case } from './colorectal-cancer-three-weeks-like-a-colitis-at-54';
import { colorectalCancerThreeYearsOfPainAndTarryStoolAt21Case } from './colorectal-cancer-three-years-of-pain-and-tarry-stool-at-21';
import { colorectalCancerThreeYearsOfVagueComplaintsAt26Case } from './colorectal-cancer-three-years-of-vague-complaints-at-26';
import { colorectalCancerTiredLighterAndConstipatedAt43Case } from './colorectal-cancer-tired-lighter-and-constipated-at-43';
import { colorectalCancerTiredWidowerAt72Case } from './colorectal-cancer-tired-widower-at-72';
import { colorectalCancerTiredWithSmallRedCellsAt53Case } from './colorectal-cancer-tired-with-small-red-cells-at-53';
import { colorectalCancerTreatedAsBladderInfectionAt73Case } from './colorectal-cancer-treated-as-bladder-infection-at-73';
import { colorectalCancerTreatedAsDiverticulitisAt50Case } from './colorectal-cancer-treated-as-diverticulitis-at-50';
import { colorectalCancerTreatedAsGastritisAt63Case } from './colorectal-cancer-treated-as-gastritis-at-63';
import { colorectalCancerTwoDaysWithoutWindAndHiccupsAt92Case } from './colorectal-cancer-two-days-without-wind-and-hiccups-at-92';
import { colorectalCancerTwoMonthsOfSacralPainAt52Case } from './colorectal-cancer-two-months-of-sacral-pain-at-52';
import { colorectalCancerTwoYearsAfterACleanColonoscopyAt81Case } from './colorectal-cancer-two-years-after-a-clean-colonoscopy-at-81';
import { colorectalCancerUnusualCrampsNeverScreenedAt71Case } from './colorectal-cancer-unusual-cramps-never-screened-at-71';
import { colorectalCancerVomitingAndABowelThatNoDrugMovesAt75Case } from './colorectal-cancer-vomiting-and-a-bowel-that-no-drug-moves-at-75';
import { colorectalCancerVomitingAndYellowStoolsAt83Case } from './colorectal-cancer-vomiting-and-yellow-stools-at-83';
import { colorectalCancerWeightLossAt32Case } from './colorectal-cancer-weight-loss-at-32';
import { constipationForManyYearsAt40Case } from './constipation-for-many-years-at-40';
import { constipationSinceHerGallbladderAt41Case } from './constipation-since-her-gallbladder-at-41';
import { crohnDiseaseABackThatPainkillersDoNotHelpAt36Case } from './crohn-disease-a-back-that-painkillers-do-not-help-at-36';
import { crohnDiseaseADischargeThreeYearsAfterAnAbscessAt44Case } from './crohn-disease-a-discharge-three-years-after-an-abscess-at-44';
import { crohnDiseaseAFallOnTheBallAt29Case } from './crohn-disease-a-fall-on-the-ball-at-29';
import { crohnDiseaseAFleshyTagAt56Case } from './crohn-disease-a-fleshy-tag-at-56';
import { crohnDiseaseAHaemoglobinOfTwoAt47Case } from './crohn-disease-a-haemoglobin-of-two-at-47';
import { crohnDiseaseAHipHeCouldNotStraightenAt35Case } from './crohn-disease-a-hip-he-could-not-straighten-at-35';
import { crohnDiseaseALimpAndABentHipAt27Case } from './crohn-disease-a-limp-and-a-bent-hip-at-27';
import { crohnDiseaseALumpAndTwoDaysOfVomitingAt74Case } from './crohn-disease-a-lump-and-two-days-of-vomiting-at-74';
import { crohnDiseaseARigidSwollenBellyAt20Case } from './crohn-disease-a-rigid-swollen-belly-at-20';
import { crohnDiseaseAShinThatBrokeOpenFastAt32Case } from './crohn-disease-a-shin-that-broke-open-fast-at-32';
import { crohnDiseaseASwollenThighAt20Case } from './crohn-disease-a-swollen-thigh-at-20';
import { crohnDiseaseAThrobbingLumpBesideTheAnusAt48Case } from './crohn-disease-a-throbbing-lump-beside-the-anus-at-48';
import { crohnDiseaseAcuteAbdomenAt27Case } from './crohn-disease-acute-abdomen-at-27';
import { crohnDiseaseAnAbscessOfTheBellyAt57Case } from './crohn-disease-an-abscess-of-the-belly-at-57';
import { crohnDiseaseAt57Case } from './crohn-disease-at-57';
import { crohnDiseaseBehindAnorexiaNervosaAt19Case } from './crohn-disease-behind-anorexia-nervosa-at-19';
import { crohnDiseaseBlindInOneEyeThatMorningAt42Case } from './crohn-disease-blind-in-one-eye-that-morning-at-42';
import { crohnDiseaseBlockedAt25Case } from './crohn-disease-blocked-at-25';
import { crohnDiseaseBlockedSinceTheAppendixWentAt39Case } from './crohn-disease-blocked-since-the-appendix-went-at-39';
import { crohnDiseaseBloodAMonthAfterSecukinumabAt44Case } from './crohn-disease-blood-a-month-after-secukinumab-at-44';
import { crohnDiseaseBloodyStoolAndADrainingSkinAt20Case } from './crohn-disease-bloody-stool-and-a-draining-skin-at-20';
import { crohnDiseaseBloodyStoolsAt24Case } from './crohn-disease-bloody-stools-at-24';
import { crohnDiseaseBloodyStoolsThenChestPainAt37Case } from './crohn-disease-bloody-stools-then-chest-pain-at-37';
import { crohnDiseaseBlurredSightThenAGreatBleedAt55Case } from './crohn-disease-blurred-sight-then-a-great-bleed-at-55';
import { crohnDiseaseColicAndABlockedBowelAt36Case } from './crohn-disease-colic-and-a-blocked-bowel-at-36';
import { crohnDiseaseConstipatedPaleAndShortOfB12At32Case } from './crohn-disease-constipated-pale-and-short-of-b12-at-32';
import { crohnDiseaseCrampsAndFifteenPoundsAt27Case } from './crohn-disease-cramps-and-fifteen-pounds-at-27';
import { crohnDiseaseCrustedLipsInPregnancyAt30Case } from './crohn-disease-crusted-lips-in-pregnancy-at-30';
import { crohnDiseaseDrippingBloodAndMouthUlcersAt21Case } from './crohn-disease-dripping-blood-and-mouth-ulcers-at-21';
import { crohnDiseaseFattyStoolAndLowFeverAt27Case } from './crohn-disease-fatty-stool-and-low-fever-at-27';
import { crohnDiseaseFeverAndALumpLowOnTheRightAt27Case } from './crohn-disease-fever-and-a-lump-low-on-the-right-at-27';
import { crohnDiseaseFeverAndLooseStoolsAt25Case } from './crohn-disease-fever-and-loose-stools-at-25';
import { crohnDiseaseFeverOf39AndPainLowOnTheRightAt28Case } from './crohn-disease-fever-of-39-and-pain-low-on-the-right-at-28';
import { crohnDiseaseFiveMonthsOfAbscessesAt18Case } from './crohn-disease-five-months-of-abscesses-at-18';
import { crohnDiseaseFiveMonthsOfCrampsAt28Case } from './crohn-disease-five-months-of-cramps-at-28';
import { crohnDiseaseFiveYearsCalledUlcerativeColitisAt46Case } from './crohn-disease-five-years-called-ulcerative-colitis-at-46';
import { crohnDiseaseFiveYearsOfPainAndFeverCase } from './crohn-disease-five-years-of-pain-and-fever';
import { crohnDiseaseFourMonthsOfColicThenThreeDaysWorseAt19Case } from './crohn-disease-four-months-of-colic-then-three-days-worse-at-19';
import { crohnDiseaseHardAndLooseByTurnsWithALumpAt35Case } from './crohn-disease-hard-and-loose-by-turns-with-a-lump-at-35';
import { crohnDiseaseHardlyAnyAlbuminAt63Case } from './crohn-disease-hardly-any-albumin-at-63';
import { crohnDiseaseHighFeverAndLooseStoolsAt23Case } from './crohn-disease-high-fever-and-loose-stools-at-23';
import { crohnDiseaseHipPainAndTroubleWalkingAt22Case } from './crohn-disease-hip-pain-and-trouble-walking-at-22';
import { crohnDiseaseInCeliacDiseaseAt24Case } from './crohn-disease-in-celiac-disease-at-24';
import { crohnDiseaseLikeASuddenInfectionAt22Case } from './crohn-disease-like-a-sudden-infection-at-22';
import { crohnDiseaseLikeAnAppendixAt24Case } from './crohn-disease-like-an-appendix-at-24';
import { crohnDiseaseLowRightPainCalledAppendicitisAt25Case } from './crohn-disease-low-right-pain-called-appendicitis-at-25';
import { crohnDiseaseMassAt70Case } from './crohn-disease-mass-at-70';
import { crohnDiseaseMonthOfLooseStoolsAt40Case } from './crohn-disease-month-of-loose-stools-at-40';
import { crohnDiseaseMouthSoresAndMuchWeightLostAt20Case } from './crohn-disease-mouth-sores-and-much-weight-lost-at-20';
import { crohnDiseaseMouthUlcerThenHighFeverAt46Case } from './crohn-disease-mouth-ulcer-then-high-fever-at-46';
import { crohnDiseaseMouthUlcersAndASoreLegAt18Case } from './crohn-disease-mouth-ulcers-and-a-sore-leg-at-18';
import { crohnDiseaseMouthUlcersAndFistulaAt42Case } from './crohn-disease-mouth-ulcers-and-fistula-at-42';
import { crohnDiseaseNeitherStoolNorWindAt34Case } from './crohn-disease-neither-stool-nor-wind-at-34';
import { crohnDiseaseNothingButSipsOfWaterAt17Case } from './crohn-disease-nothing-but-sips-of-water-at-17';
import { crohnDiseaseObstructionAndFeverAt83Case } from './crohn-disease-obstruction-and-fever-at-83';
import { crohnDiseaseOfTheAppendixAloneAt60Case } from './crohn-disease-of-the-appendix-alone-at-60';
import { crohnDiseaseOneUrineInfectionAfterAnotherAt62Case } from './crohn-disease-one-urine-infection-after-another-at-62';
import { crohnDiseaseOnlyFistulasAt17Case } from './crohn-disease-only-fistulas-at-17';
import { crohnDiseasePainOfEightLowOnTheRightAt26Case } from './crohn-disease-pain-of-eight-low-on-the-right-at-26';
import { crohnDiseasePilesFourDaysEarlierAt25Case } from './crohn-disease-piles-four-days-earlier-at-25';
import { crohnDiseasePregnantWithPainAllOverTheBellyAt33Case } from './crohn-disease-pregnant-with-pain-all-over-the-belly-at-33';
import { crohnDiseaseRedElbowAt23Case } from './crohn-disease-red-elbow-at-23';
import { crohnDiseaseRedLumpsOnTheShinsAt30Case } from './crohn-disease-red-lumps-on-the-shins-at-30';
import { crohnDiseaseRigidBellyAt37Case } from './crohn-disease-rigid-belly-at-37';
import { crohnDiseaseSevenDaysTingedWithBloodAt20Case } from './crohn-disease-seven-days-tinged-with-blood-at-20';
import { crohnDiseaseSharpUpperPainAt19Case } from './crohn-disease-sharp-upper-pain-at-19';
import { crohnDiseaseSixYearsOfLooseStoolsAt16Case } from './crohn-disease-six-years-of-loose-stools-at-16';
import { crohnDiseaseSomeDaysOfDiarrhoeaAtTheFamilyDoctorAt30Case } from './crohn-disease-some-days-of-diarrhoea-at-the-family-doctor-at-30';
import { crohnDiseaseTakenForAppendicitisAt19Case } from './crohn-disease-taken-for-appendicitis-at-19';
import { crohnDiseaseTakenForTuberculosisAt31Case } from './crohn-disease-taken-for-tuberculosis-at-31';
import { crohnDiseaseTenBloodyStoolsAndFeverAt18Case } from './crohn-disease-ten-bloody-stools-and-fever-at-18';
import { crohnDiseaseTenDaysOfGasAndVomitingAt47Case } from './crohn-disease-ten-days-of-gas-and-vomiting-at-47';
import { crohnDiseaseTenDaysOfRightSidedPainAt59Case } from './crohn-disease-ten-days-of-right-sided-pain-at-59';
import { crohnDiseaseTenStoolsWithBitsOfFoodAt29Case } from './crohn-disease-ten-stools-with-bits-of-food-at-29';
import { crohnDiseaseThreeDaysOfVomitingAfterAnaemicYearsAt19Case } from './crohn-disease-three-days-of-vomiting-after-anaemic-years-at-19';
import { crohnDiseaseThreeLargeBlackStoolsAt24Case } from './crohn-disease-three-large-black-stools-at-24';
import { crohnDiseaseThreeMonthsOfBloodAndAHaemoglobinOfSixAt27Case } from './crohn-disease-three-months-of-blood-and-a-haemoglobin-of-six-at-27';
import { crohnDiseaseThreeMonthsOfVomitingAt25Case } from './crohn-disease-three-months-of-vomiting-at-25';
import { crohnDiseaseThreeWeeksOfRightSidedPainAt18Case } from './crohn-disease-three-weeks-of-right-sided-pain-at-18';
import { crohnDiseaseThreeYearsOfUpperPainAt31Case } from './crohn-disease-three-years-of-upper-pain-at-31';
import { crohnDiseaseTiredWithHeavyPeriodsAt21Case } from './crohn-disease-tired-with-heavy-periods-at-21';
import { crohnDiseaseTravellingSalesmanAt32Case } from './crohn-disease-travelling-salesman-at-32';
import { crohnDiseaseTwentyDaysOfASoreButtockAt29Case } from './crohn-disease-twenty-days-of-a-sore-buttock-at-29';
import { crohnDiseaseTwentyTwoYearsOfWateryStoolsAt45Case } from './crohn-disease-twenty-two-years-of-watery-stools-at-45';
import { crohnDiseaseTwentyYearsUntreatedAt57Case } from './crohn-disease-twenty-years-untreated-at-57';
import { crohnDiseaseTwoMonthsOfPainAfterGrowthHormoneAt16Case } from './crohn-disease-two-months-of-pain-after-growth-hormone-at-16';
import { crohnDiseaseTwoUlcersOfTheVulvaAt35Case } from './crohn-disease-two-ulcers-of-the-vulva-at-35';
import { crohnDiseaseTwoYearsCalledIrritableBowelAt42Case } from './crohn-disease-two-years-called-irritable-bowel-at-42';
import { crohnDiseaseUlcersOfMouthGroinAndAnusAt34Case } from './crohn-disease-ulcers-of-mouth-groin-and-anus-at-34';
import { crohnDiseaseUnderChemotherapyForBowelCancerAt70Case } from './crohn-disease-under-chemotherapy-for-bowel-cancer-at-70';
import { crohnDiseaseVomitingAfterMealsAt29Case } from './crohn-disease-vomiting-after-meals-at-29';
import { crohnDiseaseWateryStoolsAndPainAllOverAt30Case } from './crohn-disease-watery-stools-and-pain-all-over-at-30';
import { crohnDiseaseWeeksOfCrampsAndASwollenKneeAt24Case } from './crohn-disease-weeks-of-cramps-and-a-swollen-knee-at-24';
import { crohnDiseaseYearsAfterAppendicectomyAt29Case } from './crohn-disease-years-after-appendicectomy-at-29';
import { cryptosporidiosisHalfAYearOfDiarrhoeaAt30Case } from './cryptosporidiosis-half-a-year-of-diarrhoea-at-30';
import { cyclicVomitingFiveAdmissionsAndWellBetweenAt26Case } from './cyclic-vomiting-five-admissions-and-well-between-at-26';
import { cytomegalovirusColitisWithLowPlateletsAt40Case } from './cytomegalovirus-colitis-with-low-platelets-at-40';
import { dLacticAcidosisDrunkWithoutDrinkAt50Case } from './d-lactic-acidosis-drunk-without-drink-at-50';
import { dLacticAcidosisFortyYearsOfSpellsAt61Case } from './d-lactic-acidosis-forty-years-of-spells-at-61';
import { dLacticAcidosisSlowOfSpeechSinceTheMorningAt31Case } from './d-lactic-acidosis-slow-of-speech-since-the-morning-at-31';
import { diverticularBleedingThreeDaysOnAndOffAt79Case } from './diverticular-bleeding-three-days-on-and-off-at-79';
import { diverticularDiseaseADayOfMildPainAndFeverAt50Case } from './diverticular-disease-a-day-of-mild-pain-and-fever-at-50';
import { diverticularDiseaseADayOfPainBelowRightAt43Case } from './diverticular-disease-a-day-of-pain-below-right-at-43';
import { diverticularDiseaseADayOfPainLowOnTheRightAt67Case } from './diverticular-disease-a-day-of-pain-low-on-the-right-at-67';
import { diverticularDiseaseADrumInTheUpperLeftBellyAt87Case } from './diverticular-disease-a-drum-in-the-upper-left-belly-at-87';
import { diverticularDiseaseAFellRunnerAt50Case } from './diverticular-disease-a-fell-runner-at-50';
import { diverticularDiseaseAGiantOneOnTheRightAt70Case } from './diverticular-disease-a-giant-one-on-the-right-at-70';
import { diverticularDiseaseAGrowingLumpAboveThePubisAt58Case } from './diverticular-disease-a-growing-lump-above-the-pubis-at-58';
import { diverticularDiseaseALumpAndLostWeightAt38Case } from './diverticular-disease-a-lump-and-lost-weight-at-38';
import { diverticularDiseaseAMassAboveTheNavelAt17Case } from './diverticular-disease-a-mass-above-the-navel-at-17';
import { diverticularDiseaseAMassBesideTheWombAt31Case } from './diverticular-disease-a-mass-beside-the-womb-at-31';
import { diverticularDiseaseAMonthOfSlimyConstipationAt63Case } from './diverticular-disease-a-month-of-slimy-constipation-at-63';
import { diverticularDiseaseASwollenLegWithBellyPainAt54Case } from './diverticular-disease-a-swollen-leg-with-belly-pain-at-54';
import { diverticularDiseaseATenderGroinInTheSeventiesCase } from './diverticular-disease-a-tender-groin-in-the-seventies';
import { diverticularDiseaseAThighThatSwellsInTheFiftiesCase } from './diverticular-disease-a-thigh-that-swells-in-the-fifties';
import { diverticularDiseaseAWeekOnTheLeftAndSoreWaterAt66Case } from './diverticular-disease-a-week-on-the-left-and-sore-water-at-66';
import { diverticularDiseaseAWeepingNavelAt35Case } from './diverticular-disease-a-weeping-navel-at-35';
import { diverticularDiseaseAcuteAbdomenLikeAppendicitisAt38Case } from './diverticular-disease-acute-abdomen-like-appendicitis-at-38';
import { diverticularDiseaseAirAndStoolInTheUrineAt56Case } from './diverticular-disease-air-and-stool-in-the-urine-at-56';
import { diverticularDiseaseAirAndStoolInTheUrineAt79Case } from './diverticular-disease-air-and-stool-in-the-urine-at-79';
import { diverticularDiseaseAirInUrineAt57Case } from './diverticular-disease-air-in-urine-at-57';
import { diverticularDiseaseAirUnderTheSkinOfTheNeckAt71Case } from './diverticular-disease-air-under-the-skin-of-the-neck-at-71';
import { diverticularDiseaseAnOutpouchingOfTheCaecumAt48Case } from './diverticular-disease-an-outpouching-of-the-caecum-at-48';
import { diverticularDiseaseBackAndThighPainWithFeverAt67Case } from './diverticular-disease-back-and-thigh-pain-with-fever-at-67';
import { diverticularDiseaseBedBoundWithADayOfFeverAndPainAt63Case } from './diverticular-disease-bed-bound-with-a-day-of-fever-and-pain-at-63';
import { diverticularDiseaseBlockedAfterAHerniaOperationAt41Case } from './diverticular-disease-blocked-after-a-hernia-operation-at-41';
import { diverticularDiseaseBurningUrineAfterAntibioticsAt58Case } from './diverticular-disease-burning-urine-after-antibiotics-at-58';
import { diverticularDiseaseCannotStandOnHerLegAt77Case } from './diverticular-disease-cannot-stand-on-her-leg-at-77';
import { diverticularDiseaseChillsAndARacingPulseAt54Case } from './diverticular-disease-chills-and-a-racing-pulse-at-54';
import { diverticularDiseaseDrumLikeAndDryAt84Case } from './diverticular-disease-drum-like-and-dry-at-84';
import { diverticularDiseaseEightDaysOfDiarrhoeaAt65Case } from './diverticular-disease-eight-days-of-diarrhoea-at-65';
import { diverticularDiseaseEightDaysOfFeverAndRightSidedPainAt53Case } from './diverticular-disease-eight-days-of-fever-and-right-sided-pain-at-53';
import { diverticularDiseaseFeverAfterTwoWeeksOfPainAt70Case } from './diverticular-disease-fever-after-two-weeks-of-pain-at-70';
import { diverticularDiseaseFeverAndAirInTheUrineAt42Case } from './diverticular-disease-fever-and-air-in-the-urine-at-42';
import { diverticularDiseaseFeverishWithWindButNoStoolAt53Case } from './diverticular-disease-feverish-with-wind-but-no-stool-at-53';
import { diverticularDiseaseFlankMassAt31Case } from './diverticular-disease-flank-mass-at-31';
import { diverticularDiseaseFourDaysFromLeftToLowAt26Case } from './diverticular-disease-four-days-from-left-to-low-at-26';
import { diverticularDiseaseFourDaysLowerRightAndFeverAt34Case } from './diverticular-disease-four-days-lower-right-and-fever-at-34';
import { diverticularDiseaseFourDaysOfFeverToldByHisWifeAt63Case } from './diverticular-disease-four-days-of-fever-told-by-his-wife-at-63';
import { diverticularDiseaseFourDaysOfRedStoolsAt83Case } from './diverticular-disease-four-days-of-red-stools-at-83';
import { diverticularDiseaseHurtsToGetOutOfBedAt47Case } from './diverticular-disease-hurts-to-get-out-of-bed-at-47';
import { diverticularDiseaseKnownPouchesAndPainAgainAt76Case } from './diverticular-disease-known-pouches-and-pain-again-at-76';
import { diverticularDiseaseKnownPouchesAndPainBelowLeftAt46Case } from './diverticular-disease-known-pouches-and-pain-below-left-at-46';
import { diverticularDiseaseLikeAnAppendixAt42Case } from './diverticular-disease-like-an-appendix-at-42';
import { diverticularDiseaseLowerRightAt71Case } from './diverticular-disease-lower-right-at-71';
import { diverticularDiseaseOneDayOfFeverAndAirInTheUrineAt69Case } from './diverticular-disease-one-day-of-fever-and-air-in-the-urine-at-69';
import { diverticularDiseaseOnlyWeightLossAt88Case } from './diverticular-disease-only-weight-loss-at-88';
import { diverticularDiseasePainSinceTheMorningAt35Case } from './diverticular-disease-pain-since-the-morning-at-35';
import { diverticularDiseasePainThatStayedWithoutAnAppendixAt45Case } from './diverticular-disease-pain-that-stayed-without-an-appendix-at-45';
import { diverticularDiseasePassingWaterOftenAt44Case } from './diverticular-disease-passing-water-often-at-44';
import { diverticularDiseaseRecurrentAt36Case } from './diverticular-disease-recurrent-at-36';
import { diverticularDiseaseRightSidedAt27Case } from './diverticular-disease-right-sided-at-27';
import { diverticularDiseaseSeldomAtTheDoctorAt44Case } from './diverticular-disease-seldom-at-the-doctor-at-44';
import { diverticularDiseaseSentHomeAsGastroenteritisAt61Case } from './diverticular-disease-sent-home-as-gastroenteritis-at-61';
import { diverticularDiseaseSentHomeThenDrowsyAt76Case } from './diverticular-disease-sent-home-then-drowsy-at-76';
import { diverticularDiseaseSepticWithoutASoreSpotAt63Case } from './diverticular-disease-septic-without-a-sore-spot-at-63';
import { diverticularDiseaseSeverePainAllOverAt43Case } from './diverticular-disease-severe-pain-all-over-at-43';
import { diverticularDiseaseSeverePainLowDownAt65Case } from './diverticular-disease-severe-pain-low-down-at-65';
import { diverticularDiseaseShortOfBreathAndBlackStoolsAt82Case } from './diverticular-disease-short-of-breath-and-black-stools-at-82';
import { diverticularDiseaseSinceAnEveningAfterGardeningAt63Case } from './diverticular-disease-since-an-evening-after-gardening-at-63';
import { diverticularDiseaseSoreLowOnTheLeftAt24Case } from './diverticular-disease-sore-low-on-the-left-at-24';
import { diverticularDiseaseSteadySinceYesterdayAt61Case } from './diverticular-disease-steady-since-yesterday-at-61';
import { diverticularDiseaseSuddenHardPainBelowLeftAt47Case } from './diverticular-disease-sudden-hard-pain-below-left-at-47';
import { diverticularDiseaseTenDaysOfPainAndDefenceAt73Case } from './diverticular-disease-ten-days-of-pain-and-defence-at-73';
import { diverticularDiseaseTenDaysOfTabletsAtHomeAt78Case } from './diverticular-disease-ten-days-of-tablets-at-home-at-78';
import { diverticularDiseaseTheFourthTimeAt57Case } from './diverticular-disease-the-fourth-time-at-57';
import { diverticularDiseaseTheSixthBladderInfectionAt75Case } from './diverticular-disease-the-sixth-bladder-infection-at-75';
import { diverticularDiseaseThirtyNineDegreesAndLowPainAt69Case } from './diverticular-disease-thirty-nine-degrees-and-low-pain-at-69';
import { diverticularDiseaseThoughtAMeatAllergyAt61Case } from './diverticular-disease-thought-a-meat-allergy-at-61';
import { diverticularDiseaseThreeDaysOfPainToTheGroinAt38Case } from './diverticular-disease-three-days-of-pain-to-the-groin-at-38';
import { diverticularDiseaseThreeDaysOfReboundAndNormalBloodAt47Case } from './diverticular-disease-three-days-of-rebound-and-normal-blood-at-47';
import { diverticularDiseaseThreeMonthsAt65Case } from './diverticular-disease-three-months-at-65';
import { diverticularDiseaseThreeMonthsOfFoulUrineAt70Case } from './diverticular-disease-three-months-of-foul-urine-at-70';
import { diverticularDiseaseThreeWeeksOfFeverAndATenderLiverAt58Case } from './diverticular-disease-three-weeks-of-fever-and-a-tender-liver-at-58';
import { diverticularDiseaseThreeWeeksOfSharpPainThatComesAndGoesAt62Case } from './diverticular-disease-three-weeks-of-sharp-pain-that-comes-and-goes-at-62';
import { diverticularDiseaseTwelveHoursOfPainAt57Case } from './diverticular-disease-twelve-hours-of-pain-at-57';
import { diverticularDiseaseTwoDaysLowOnTheRightAt32Case } from './diverticular-disease-two-days-low-on-the-right-at-32';
import { diverticularDiseaseTwoDaysOfAPainfulLegAt89Case } from './diverticular-disease-two-days-of-a-painful-leg-at-89';
import { diverticularDiseaseTwoDaysOfPainBelowRightAt83Case } from './diverticular-disease-two-days-of-pain-below-right-at-83';
import { diverticularDiseaseTwoDaysOfVomitingAndThirtyNineDegreesAt63Case } from './diverticular-disease-two-days-of-vomiting-and-thirty-nine-degrees-at-63';
import { diverticularDiseaseTwoWeeksOfSeverePainAt55Case } from './diverticular-disease-two-weeks-of-severe-pain-at-55';
import { diverticularDiseaseUnderTheRightRibsAt70Case } from './diverticular-disease-under-the-right-ribs-at-70';
import { diverticularDiseaseVagueCrampsThenDiarrhoeaAt63Case } from './diverticular-disease-vague-cramps-then-diarrhoea-at-63';
import { diverticularDiseaseWokenAtNightThenLowerRightAt81Case } from './diverticular-disease-woken-at-night-then-lower-right-at-81';
import { dorsalPancreasMissingBurningPainAt24Case } from './dorsal-pancreas-missing-burning-pain-at-24';
import { duodenumPinchedByAnArteryAt24Case } from './duodenum-pinched-by-an-artery-at-24';
import { dyspepsiaBurningAndSourBelchingAt27Case } from './dyspepsia-burning-and-sour-belching-at-27';
import { ectopicPregnancyBesideASeenOneAt30Case } from './ectopic-pregnancy-beside-a-seen-one-at-30';
import { ectopicPregnancyDizzyAndBleedingAt32Case } from './ectopic-pregnancy-dizzy-and-bleeding-at-32';
import { ectopicPregnancyEightHoursOfPainAt35Case } from './ectopic-pregnancy-eight-hours-of-pain-at-35';
import { ectopicPregnancyLikeABlockedBowelAt28Case } from './ectopic-pregnancy-like-a-blocked-bowel-at-28';
import { ectopicPregnancyReferredAsABlockedBowelAt37Case } from './ectopic-pregnancy-referred-as-a-blocked-bowel-at-37';
import { ectopicPregnancySixHoursOfPainAt25Case } from './ectopic-pregnancy-six-hours-of-pain-at-25';
import { endometriosisConstipatedSinceSeventeenAt31Case } from './endometriosis-constipated-since-seventeen-at-31';
import { endometriosisEightKilosAndASwollenBellyAt39Case } from './endometriosis-eight-kilos-and-a-swollen-belly-at-39';
import { endometriosisPainfulPeriodsAt26Case } from './endometriosis-painful-periods-at-26';
import { eosinophilicColitisFifteenDaysOfUpperPainAt65Case } from './eosinophilic-colitis-fifteen-days-of-upper-pain-at-65';
import { eosinophilicEnteritisCrampsAtNightLowOnTheRightAt47Case } from './eosinophilic-enteritis-cramps-at-night-low-on-the-right-at-47';
import { eosinophilicGastroenteritisBreathlessWithASwollenBellyAt16Case } from './eosinophilic-gastroenteritis-breathless-with-a-swollen-belly-at-16';
import { eosinophilicGastroenteritisCalledAppendicitisThenTuberculosisAt62Case } from './eosinophilic-gastroenteritis-called-appendicitis-then-tuberculosis-at-62';
import { eosinophilicGastroenteritisFullAfterEachMealAt48Case } from './eosinophilic-gastroenteritis-full-after-each-meal-at-48';
import { eosinophilicGastroenteritisSecondAttackAt22Case } from './eosinophilic-gastroenteritis-second-attack-at-22';
import { eosinophilicGastroenteritisSwollenBellyAt36Case } from './eosinophilic-gastroenteritis-swollen-belly-at-36';
import { eosinophilicGastroenteritisThreeAdmissionsAt27Case } from './eosinophilic-gastroenteritis-three-admissions-at-27';
import { eosinophilicGastroenteritisVomitsAfterEachMealAt48Case } from './eosinophilic-gastroenteritis-vomits-after-each-meal-at-48';
import { eosinophilicOesophagitisABiteThatWillNotGoDownAt20Case } from './eosinophilic-oesophagitis-a-bite-that-will-not-go-down-at-20';
import { eosinophilicOesophagitisADayOfChestPainAt45Case } from './eosinophilic-oesophagitis-a-day-of-chest-pain-at-45';
import { eosinophilicOesophagitisAFeelingOfBlockageAt87Case } from './eosinophilic-oesophagitis-a-feeling-of-blockage-at-87';
import { eosinophilicOesophagitisANormalSwallowThenABolusAt36Case } from './eosinophilic-oesophagitis-a-normal-swallow-then-a-bolus-at-36';
import { eosinophilicOesophagitisAPieceOfPizzaAt20Case } from './eosinophilic-oesophagitis-a-piece-of-pizza-at-20';
import { eosinophilicOesophagitisATightThroatAfterSomeFoodsAt20Case } from './eosinophilic-oesophagitis-a-tight-throat-after-some-foods-at-20';
import { eosinophilicOesophagitisAVitaminTabletStuckAt34Case } from './eosinophilic-oesophagitis-a-vitamin-tablet-stuck-at-34';
import { eosinophilicOesophagitisBloodAndChestPainAfterLettuceAt32Case } from './eosinophilic-oesophagitis-blood-and-chest-pain-after-lettuce-at-32';
import { eosinophilicOesophagitisBloodVomitedAtSupperAt24Case } from './eosinophilic-oesophagitis-blood-vomited-at-supper-at-24';
import { eosinophilicOesophagitisCarrotsMeatAndRiceAt40Case } from './eosinophilic-oesophagitis-carrots-meat-and-rice-at-40';
import { eosinophilicOesophagitisChickenRemovedAt38Case } from './eosinophilic-oesophagitis-chicken-removed-at-38';
import { eosinophilicOesophagitisChickenStuckAt29Case } from './eosinophilic-oesophagitis-chicken-stuck-at-29';
import { eosinophilicOesophagitisChokingOnRagweedDropsAt25Case } from './eosinophilic-oesophagitis-choking-on-ragweed-drops-at-25';
import { eosinophilicOesophagitisDilatedEightYearsBeforeAt17Case } from './eosinophilic-oesophagitis-dilated-eight-years-before-at-17';
import { eosinophilicOesophagitisDinnerStuckAt24Case } from './eosinophilic-oesophagitis-dinner-stuck-at-24';
import { eosinophilicOesophagitisEightYearsOfChestPainAt36Case } from './eosinophilic-oesophagitis-eight-years-of-chest-pain-at-36';
import { eosinophilicOesophagitisEngineerWithStuckMeatAt37Case } from './eosinophilic-oesophagitis-engineer-with-stuck-meat-at-37';
import { eosinophilicOesophagitisFifteenYearsCalledRefluxAt58Case } from './eosinophilic-oesophagitis-fifteen-years-called-reflux-at-58';
import { eosinophilicOesophagitisFullAfterMealsAt23Case } from './eosinophilic-oesophagitis-full-after-meals-at-23';
import { eosinophilicOesophagitisHeartburnInSpringAt36Case } from './eosinophilic-oesophagitis-heartburn-in-spring-at-36';
import { eosinophilicOesophagitisHeartburnNotHelpedAt34Case } from './eosinophilic-oesophagitis-heartburn-not-helped-at-34';
import { eosinophilicOesophagitisHeartburnOnCedarTabletsAt40Case } from './eosinophilic-oesophagitis-heartburn-on-cedar-tablets-at-40';
import { eosinophilicOesophagitisLiquidsTooAt34Case } from './eosinophilic-oesophagitis-liquids-too-at-34';
import { eosinophilicOesophagitisLunchInHisOwnHospitalAt52Case } from './eosinophilic-oesophagitis-lunch-in-his-own-hospital-at-52';
import { eosinophilicOesophagitisNoBiopsyThreeYearsAgoAt34Case } from './eosinophilic-oesophagitis-no-biopsy-three-years-ago-at-34';
import { eosinophilicOesophagitisPoultryStuckAfterTwelveYearsAt20Case } from './eosinophilic-oesophagitis-poultry-stuck-after-twelve-years-at-20';
import { eosinophilicOesophagitisRetchingOverABagelAt48Case } from './eosinophilic-oesophagitis-retching-over-a-bagel-at-48';
import { eosinophilicOesophagitisSixKilosLostInTwoMonthsAt27Case } from './eosinophilic-oesophagitis-six-kilos-lost-in-two-months-at-27';
import { eosinophilicOesophagitisSmallBitesSinceHisTeensAt24Case } from './eosinophilic-oesophagitis-small-bites-since-his-teens-at-24';
import { eosinophilicOesophagitisSoreMouthAndFoodThatHaltsAt34Case } from './eosinophilic-oesophagitis-sore-mouth-and-food-that-halts-at-34';
import { eosinophilicOesophagitisSteakStuckAt31Case } from './eosinophilic-oesophagitis-steak-stuck-at-31';
import { eosinophilicOesophagitisStuckAfterBreakfastAt43Case } from './eosinophilic-oesophagitis-stuck-after-breakfast-at-43';
import { eosinophilicOesophagitisSuddenPainOverPorkAt28Case } from './eosinophilic-oesophagitis-sudden-pain-over-pork-at-28';
import { eosinophilicOesophagitisTenYearsOfSlowMealsCase } from './eosinophilic-oesophagitis-ten-years-of-slow-meals';
import { eosinophilicOesophagitisTightAndBurningOnSwallowingAt82Case } from './eosinophilic-oesophagitis-tight-and-burning-on-swallowing-at-82';
import { eosinophilicOesophagitisTwoHotDogsAt38Case } from './eosinophilic-oesophagitis-two-hot-dogs-at-38';
import { eosinophilicOesophagitisTwoWeeksAfterAColonCancerAt44Case } from './eosinophilic-oesophagitis-two-weeks-after-a-colon-cancer-at-44';
import { eosinophilicOesophagitisTwoYearsOfDysphagiaAt70Case } from './eosinophilic-oesophagitis-two-years-of-dysphagia-at-70';
import { epiphrenicDiverticulumTwentyFiveYearsOfStickingAt59Case } from './epiphrenic-diverticulum-twenty-five-years-of-sticking-at-59';
import { epiploicAppendagitisAfterAerobicsAt44Case } from './epiploic-appendagitis-after-aerobics-at-44';
import { epiploicAppendagitisBackPainAndChillsAt34Case } from './epiploic-appendagitis-back-pain-and-chills-at-34';
import { epiploicAppendagitisHeavySmokerAt25Case } from './epiploic-appendagitis-heavy-smoker-at-25';
import { epiploicAppendagitisOneSoreSpotAt26Case } from './epiploic-appendagitis-one-sore-spot-at-26';
import { epiploicAppendagitisSuddenPainLowOnTheLeftAt65Case } from './epiploic-appendagitis-sudden-pain-low-on-the-left-at-65';
import { familialMediterraneanFeverMonthlyAttacksSinceNineteenAt24Case } from './familial-mediterranean-fever-monthly-attacks-since-nineteen-at-24';
import { femoralHerniaFiveDaysOfVomitingAt82Case } from './femoral-hernia-five-days-of-vomiting-at-82';
import { femoralHerniaThatNoLongerGoesBackAt62Case } from './femoral-hernia-that-no-longer-goes-back-at-62';
import { fishBoneInTheIleumLikeAnAppendixAt42Case } from './fish-bone-in-the-ileum-like-an-appendix-at-42';
import { fishOilLeakADayOfOrangeStainsAt6Case } from './fish-oil-leak-a-day-of-orange-stains-at-6';
import { fishOilLeakAfterBlueMarlinAt53Case } from './fish-oil-leak-after-blue-marlin-at-53';
import { fishTapewormEightWeeksAfterAStomachUpsetAt43Case } from './fish-tapeworm-eight-weeks-after-a-stomach-upset-at-43';
import { foodAllergyABagelAndFiveFlightsOfStairsAt57Case } from './food-allergy-a-bagel-and-five-flights-of-stairs-at-57';
import { foodAllergyABeekeepersDrinkAt29Case } from './food-allergy-a-beekeepers-drink-at-29';
import { foodAllergyABiscuitAndALumpUnderTheTongueAt48Case } from './food-allergy-a-biscuit-and-a-lump-under-the-tongue-at-48';
import { foodAllergyAChefAndHisBreadDoughAt31Case } from './food-allergy-a-chef-and-his-bread-dough-at-31';
import { foodAllergyACookieAfterTheGameAt18Case } from './food-allergy-a-cookie-after-the-game-at-18';
import { foodAllergyALunchBoxThenExerciseAt16Case } from './food-allergy-a-lunch-box-then-exercise-at-16';
import { foodAllergyAMushroomPizzaEightYearsAgoAt33Case } from './food-allergy-a-mushroom-pizza-eight-years-ago-at-33';
import { foodAllergyANutCroissantAt52Case } from './food-allergy-a-nut-croissant-at-52';
import { foodAllergyAPieceOfPoppyCakeAt52Case } from './food-allergy-a-piece-of-poppy-cake-at-52';
import { foodAllergyARollThenBellyHivesAndCoughAt42Case } from './food-allergy-a-roll-then-belly-hives-and-cough-at-42';
import { foodAllergyASwollenTongueSinceATripToOhioAt63Case } from './food-allergy-a-swollen-tongue-since-a-trip-to-ohio-at-63';
import { foodAllergyATickleInTheThroatAfterQuicheAt41Case } from './food-allergy-a-tickle-in-the-throat-after-quiche-at-41';
import { foodAllergyATinglingMouthAndHivesForSevenYearsAt54Case } from './food-allergy-a-tingling-mouth-and-hives-for-seven-years-at-54';
import { foodAllergyAWalkAfterTheMealAt65Case } from './food-allergy-a-walk-after-the-meal-at-65';
import { foodAllergyActiveAfterBreakfastAt25Case } from './food-allergy-active-after-breakfast-at-25';
import { foodAllergyAfterBreakfastAt32Case } from './food-allergy-after-breakfast-at-32';
import { foodAllergyAlphaGalGutOnlyCase } from './food-allergy-alpha-gal-gut-only';
import { foodAllergyAnAppleAndTwoHoursOfSportAt17Case } from './food-allergy-an-apple-and-two-hours-of-sport-at-17';
import { foodAllergyAnOmeletteWithGatheredMushroomsAt25Case } from './food-allergy-an-omelette-with-gathered-mushrooms-at-25';
import { foodAllergyBreadAndExerciseAt24Case } from './food-allergy-bread-and-exercise-at-24';
import { foodAllergyBreadBiscuitsAndPancakesAt41Case } from './food-allergy-bread-biscuits-and-pancakes-at-41';
import { foodAllergyBreadWithNegativeTestsAt37Case } from './food-allergy-bread-with-negative-tests-at-37';
import { foodAllergyBreathlessAfterFishSoupAt67Case } from './food-allergy-breathless-after-fish-soup-at-67';
import { foodAllergyCashewAt27Case } from './food-allergy-cashew-at-27';
import { foodAllergyCashewsBeforeAJogAt23Case } from './food-allergy-cashews-before-a-jog-at-23';
import { foodAllergyCrampsAndSixStoolsAt49Case } from './food-allergy-cramps-and-six-stools-at-49';
import { foodAllergyCrohnInTheFamilyAt21Case } from './food-allergy-crohn-in-the-family-at-21';
import { foodAllergyDeerRoastThenMulledWineAndPastryAt48Case } from './food-allergy-deer-roast-then-mulled-wine-and-pastry-at-48';
import { foodAllergyDrowningAfterHazelnutChocolateAt17Case } from './food-allergy-drowning-after-hazelnut-chocolate-at-17';
import { foodAllergyEightYearsBlamedOnPainkillersAt62Case } from './food-allergy-eight-years-blamed-on-painkillers-at-62';
import { foodAllergyEveningVomitingAt78Case } from './food-allergy-evening-vomiting-at-78';
import { foodAllergyFaintWithHivesAfterRedMeatAt56Case } from './food-allergy-faint-with-hives-after-red-meat-at-56';
import { foodAllergyFiveMinutesAfterSoyMilkAt54Case } from './food-allergy-five-minutes-after-soy-milk-at-54';
import { foodAllergyFourAttacksAfterSupperAndManyTicksAt60Case } from './food-allergy-four-attacks-after-supper-and-many-ticks-at-60';
import { foodAllergyGingerSweetsAndAClosingThroatAt66Case } from './food-allergy-ginger-sweets-and-a-closing-throat-at-66';
import { foodAllergyHivesAfterAWheatMealAt51Case } from './food-allergy-hives-after-a-wheat-meal-at-51';
import { foodAllergyHivesAndVomitingTwiceWithAnItchyMouthAt38Case } from './food-allergy-hives-and-vomiting-twice-with-an-itchy-mouth-at-38';
import { foodAllergyHomeBakedBreadWithFrenchFlourAt57Case } from './food-allergy-home-baked-bread-with-french-flour-at-57';
import { foodAllergyItchAndTightChestAfterSoyMilkAt62Case } from './food-allergy-itch-and-tight-chest-after-soy-milk-at-62';
import { foodAllergyItchingAtFourAfterAHamburgerAt40Case } from './food-allergy-itching-at-four-after-a-hamburger-at-40';
import { foodAllergyKingPrawnsAt28Case } from './food-allergy-king-prawns-at-28';
import { foodAllergyLabelledIrritableBowelCase } from './food-allergy-labelled-irritable-bowel';
import { foodAllergyLentilsBeforeExerciseAt17Case } from './food-allergy-lentils-before-exercise-at-17';
import { foodAllergyLupiniFromAJarAt26Case } from './food-allergy-lupini-from-a-jar-at-26';
import { foodAllergyMangoAt30Case } from './food-allergy-mango-at-30';
import { foodAllergyMeatBackOnHerPlateAt84Case } from './food-allergy-meat-back-on-her-plate-at-84';
import { foodAllergyMuesliFromTheHealthShopAt63Case } from './food-allergy-muesli-from-the-health-shop-at-63';
import { foodAllergyNauseaAfterRedMeatAt45Case } from './food-allergy-nausea-after-red-meat-at-45';
import { foodAllergyOnlyAfterExertionAt16Case } from './food-allergy-only-after-exertion-at-16';
import { foodAllergyOysterMushroomSoupAt17Case } from './food-allergy-oyster-mushroom-soup-at-17';
import { foodAllergyPorkAndACatInTheHouseAt27Case } from './food-allergy-pork-and-a-cat-in-the-house-at-27';
import { foodAllergyRawFruitItchOnTheBicycleAt31Case } from './food-allergy-raw-fruit-itch-on-the-bicycle-at-31';
import { foodAllergyRedAndItchingOnTheSurfboardAt49Case } from './food-allergy-red-and-itching-on-the-surfboard-at-49';
import { foodAllergyRedMeatAndChangingHabitAt27Case } from './food-allergy-red-meat-and-changing-habit-at-27';
import { foodAllergyRollsNoodlesAndAFastWalkAt44Case } from './food-allergy-rolls-noodles-and-a-fast-walk-at-44';
import { foodAllergyRunAfterTapasAt30Case } from './food-allergy-run-after-tapas-at-30';
import { foodAllergySauceAtTheRestaurantAt38Case } from './food-allergy-sauce-at-the-restaurant-at-38';
import { foodAllergySevenMonthsOfHivesInAFishermanAt42Case } from './food-allergy-seven-months-of-hives-in-a-fisherman-at-42';
import { foodAllergyShockAfterADishOfLarvaeAt23Case } from './food-allergy-shock-after-a-dish-of-larvae-at-23';
import { foodAllergyShortOfBreathAtHomeAt82Case } from './food-allergy-short-of-breath-at-home-at-82';
import { foodAllergyShrimpAndABriskWalkAt42Case } from './food-allergy-shrimp-and-a-brisk-walk-at-42';
import { foodAllergySixHoursAfterASteakAt69Case } from './food-allergy-six-hours-after-a-steak-at-69';
import { foodAllergySteakForDinnerAndHivesAtNightAt51Case } from './food-allergy-steak-for-dinner-and-hives-at-night-at-51';
import { foodAllergyTenYearsOfAnaphylaxisOutOfNothingAt65Case } from './food-allergy-ten-years-of-anaphylaxis-out-of-nothing-at-65';
import { foodAllergyThreeAttacksOfHivesAndAsthmaInSixYearsAt42Case } from './food-allergy-three-attacks-of-hives-and-asthma-in-six-years-at-42';
import { foodAllergyThreeHoursAfterPorkAt79Case } from './food-allergy-three-hours-after-pork-at-79';
import { foodAllergyTwiceTheSameBreadRollAt42Case } from './food-allergy-twice-the-same-bread-roll-at-42';
import { foodAllergyTwoKiwisAfterTheGymAt27Case } from './food-allergy-two-kiwis-after-the-gym-at-27';
import { foodAllergyTwoRawBananasAndParacetamolAt59Case } from './food-allergy-two-raw-bananas-and-paracetamol-at-59';
import { foodAllergyUnconsciousAfterSausageWithMustardAt38Case } from './food-allergy-unconscious-after-sausage-with-mustard-at-38';
import { foodAllergyUnconsciousAfterSesameSweetsAt70Case } from './food-allergy-unconscious-after-sesame-sweets-at-70';
import { foodAllergyWhealsAndShortBreathAfterNoodlesAt58Case } from './food-allergy-wheals-and-short-breath-after-noodles-at-58';
import { foodAllergyWheatAndExerciseCase } from './food-allergy-wheat-and-exercise';
import { foodAllergyWheatThenExertionAt18Case } from './food-allergy-wheat-then-exertion-at-18';
import { foodAllergyWheezeAndHoarsenessAfterMilkAt17Case } from './food-allergy-wheeze-and-hoarseness-after-milk-at-17';
import { foodAllergyYearsOfHivesBeforeTheAnaphylaxisAt62Case } from './food-allergy-years-of-hives-before-the-anaphylaxis-at-62';
import { functionalBloatingAnUrgeWithoutStoolAt48Case } from './functional-bloating-an-urge-without-stool-at-48';
import { functionalBloatingEveryMorningAtTenAt73Case } from './functional-bloating-every-morning-at-ten-at-73';
import { functionalDyspepsiaAYearOfHeartburnAndWorryAt28Case } from './functional-dyspepsia-a-year-of-heartburn-and-worry-at-28';
import { functionalDyspepsiaInHerFirstYearOfStudyAt25Case } from './functional-dyspepsia-in-her-first-year-of-study-at-25';
import { functionalDyspepsiaTwoYearsOfSwellingAt52Case } from './functional-dyspepsia-two-years-of-swelling-at-52';
import { gallstoneIleusADayOfVomitingOnAVisitAt70Case } from './gallstone-ileus-a-day-of-vomiting-on-a-visit-at-70';
import { gallstoneIleusFortyDaysOfPainAndConstipationAt60Case } from './gallstone-ileus-forty-days-of-pain-and-constipation-at-60';
import { gallstonesSixHoursOfPainAfterDinnerAt46Case } from './gallstones-six-hours-of-pain-after-dinner-at-46';
import { gangrenousGallbladderConfusedAt78Case } from './gangrenous-gallbladder-confused-at-78';
import { gangrenousGallbladderTenDaysOfPainAt81Case } from './gangrenous-gallbladder-ten-days-of-pain-at-81';
import { gastricCancerHalfAYearOfUpperPainAt44Case } from './gastric-cancer-half-a-year-of-upper-pain-at-44';
import { gastricStromalTumourWeeksOfNauseaAndLooseStoolsAt91Case } from './gastric-stromal-tumour-weeks-of-nausea-and-loose-stools-at-91';
import { gastrinomaFifteenWateryStoolsAndOldUlcersAt57Case } from './gastrinoma-fifteen-watery-stools-and-old-ulcers-at-57';
import { gastrinomaTenMonthsAndThirtyKilosAt57Case } from './gastrinoma-ten-months-and-thirty-kilos-at-57';
import { gastroenteritisAChefBackFromTheLakesAt35Case } from './gastroenteritis-a-chef-back-from-the-lakes-at-35';
import { gastroenteritisADayOfDiarrhoeaAndAnAlteredMindAt45Case } from './gastroenteritis-a-day-of-diarrhoea-and-an-altered-mind-at-45';
import { gastroenteritisADayOfWaterFromMumbaiAt29Case } from './gastroenteritis-a-day-of-water-from-mumbai-at-29';
import { gastroenteritisAMonthAfterFosfomycinAt53Case } from './gastroenteritis-a-month-after-fosfomycin-at-53';
import { gastroenteritisARawEggUnderPrednisoloneAt16Case } from './gastroenteritis-a-raw-egg-under-prednisolone-at-16';
import { gastroenteritisARedCalfAndFourDaysOfVomitingAt55Case } from './gastroenteritis-a-red-calf-and-four-days-of-vomiting-at-55';
import { gastroenteritisAWeekOfUpperPainVomitingAndFeverAt66Case } from './gastroenteritis-a-week-of-upper-pain-vomiting-and-fever-at-66';
import { gastroenteritisAWeekOfVomitingThenBloodAt65Case } from './gastroenteritis-a-week-of-vomiting-then-blood-at-65';
import { gastroenteritisAfterAChickenBurgerAt17Case } from './gastroenteritis-after-a-chicken-burger-at-17';
import { gastroenteritisAfterACruiseAt35Case } from './gastroenteritis-after-a-cruise-at-35';
import { gastroenteritisAfterAPlateOfSushiAt25Case } from './gastroenteritis-after-a-plate-of-sushi-at-25';
import { gastroenteritisAfterBangkokAt47Case } from './gastroenteritis-after-bangkok-at-47';
import { gastroenteritisBloodAfterTwoWeeksOfLoperamideAt28Case } from './gastroenteritis-blood-after-two-weeks-of-loperamide-at-28';
import { gastroenteritisBloodyAfterJapanAt32Case } from './gastroenteritis-bloody-after-japan-at-32';
import { gastroenteritisBloodyDiarrhoeaADayAfterRestaurantMeatAt79Case } from './gastroenteritis-bloody-diarrhoea-a-day-after-restaurant-meat-at-79';
import { gastroenteritisBloodyDiarrhoeaAndSepsisAt45Case } from './gastroenteritis-bloody-diarrhoea-and-sepsis-at-45';
import { gastroenteritisBloodyStoolsAndDarkUrineAt19Case } from './gastroenteritis-bloody-stools-and-dark-urine-at-19';
import { gastroenteritisBloodyStoolsAndFailingKidneysAt29Case } from './gastroenteritis-bloody-stools-and-failing-kidneys-at-29';
import { gastroenteritisCampylobacterLikeColitisCase } from './gastroenteritis-campylobacter-like-colitis';
import { gastroenteritisChestPainAfterAnOldBurritoAt50Case } from './gastroenteritis-chest-pain-after-an-old-burrito-at-50';
import { gastroenteritisChestPainAt24Case } from './gastroenteritis-chest-pain-at-24';
import { gastroenteritisChestPainBetterLeaningForwardAt18Case } from './gastroenteritis-chest-pain-better-leaning-forward-at-18';
import { gastroenteritisConfusedAfterADayOfDiarrhoeaAt62Case } from './gastroenteritis-confused-after-a-day-of-diarrhoea-at-62';
import { gastroenteritisConfusedWithDarkUrineAfterTheDiarrhoeaHadGoneAt64Case } from './gastroenteritis-confused-with-dark-urine-after-the-diarrhoea-had-gone-at-64';
import { gastroenteritisCrabCakesThenAnItchyTargetRashAt57Case } from './gastroenteritis-crab-cakes-then-an-itchy-target-rash-at-57';
import { gastroenteritisDryAndWithFailingKidneysAt33Case } from './gastroenteritis-dry-and-with-failing-kidneys-at-33';
import { gastroenteritisDryWithFeverAndVomitingAt76Case } from './gastroenteritis-dry-with-fever-and-vomiting-at-76';
import { gastroenteritisEightStoolsADayThenBloodAt20Case } from './gastroenteritis-eight-stools-a-day-then-blood-at-20';
import { gastroenteritisEveryQuarterOfAnHourWithBloodAt75Case } from './gastroenteritis-every-quarter-of-an-hour-with-blood-at-75';
import { gastroenteritisFastFoodAndFourDaysOfBloodAt32Case } from './gastroenteritis-fast-food-and-four-days-of-blood-at-32';
import { gastroenteritisFeverAndDiarrhoeaOnTheWardAt69Case } from './gastroenteritis-fever-and-diarrhoea-on-the-ward-at-69';
import { gastroenteritisFeverOf398AndABlockedNoseAt16Case } from './gastroenteritis-fever-of-39-8-and-a-blocked-nose-at-16';
import { gastroenteritisFeverWithAFeedingTubeAt58Case } from './gastroenteritis-fever-with-a-feeding-tube-at-58';
import { gastroenteritisFeversAfterALogCabinBarbecueAt24Case } from './gastroenteritis-fevers-after-a-log-cabin-barbecue-at-24';
import { gastroenteritisFiveDaysOfBloodAndVomitingAfterMeatloafAt74Case } from './gastroenteritis-five-days-of-blood-and-vomiting-after-meatloaf-at-74';
import { gastroenteritisFiveHoursTooOftenToCountAt46Case } from './gastroenteritis-five-hours-too-often-to-count-at-46';
import { gastroenteritisFormedRedStoolAndShockAfterMeatloafAt38Case } from './gastroenteritis-formed-red-stool-and-shock-after-meatloaf-at-38';
import { gastroenteritisFortyDegreesAndTwentyStoolsAt18Case } from './gastroenteritis-forty-degrees-and-twenty-stools-at-18';
import { gastroenteritisFourDaysWithFeversAndSweatsAt24Case } from './gastroenteritis-four-days-with-fevers-and-sweats-at-24';
import { gastroenteritisGreenStoolsAndLowPressureAt35Case } from './gastroenteritis-green-stools-and-low-pressure-at-35';
import { gastroenteritisHighFeverAndADryCoughAt23Case } from './gastroenteritis-high-fever-and-a-dry-cough-at-23';
import { gastroenteritisHomeFromMexicoAt40Case } from './gastroenteritis-home-from-mexico-at-40';
import { gastroenteritisJuiceWithCrushedIceAt22Case } from './gastroenteritis-juice-with-crushed-ice-at-22';
import { gastroenteritisNorovirusDistendedBellyCase } from './gastroenteritis-norovirus-distended-belly';
import { gastroenteritisOperatedOnAsAnAppendixAt17Case } from './gastroenteritis-operated-on-as-an-appendix-at-17';
import { gastroenteritisPainToTheJawAfterBloodyStoolsAt30Case } from './gastroenteritis-pain-to-the-jaw-after-bloody-stools-at-30';
import { gastroenteritisPorkChopsTheDayBeforeAt53Case } from './gastroenteritis-pork-chops-the-day-before-at-53';
import { gastroenteritisProfuseWateryStoolsWithCirrhosisAt37Case } from './gastroenteritis-profuse-watery-stools-with-cirrhosis-at-37';
import { gastroenteritisRawFishOnAntacidsAt74Case } from './gastroenteritis-raw-fish-on-antacids-at-74';
import { gastroenteritisRiceWaterAfterBangladeshAt31Case } from './gastroenteritis-rice-water-after-bangladesh-at-31';
import { gastroenteritisSalmonellaAfterAFeastCase } from './gastroenteritis-salmonella-after-a-feast';
import { gastroenteritisSeaUrchinsOnTheLastDayAt48Case } from './gastroenteritis-sea-urchins-on-the-last-day-at-48';
import { gastroenteritisSevereCrampsAndBloodyStoolsAt21Case } from './gastroenteritis-severe-cramps-and-bloody-stools-at-21';
import { gastroenteritisShockedAfterATripAbroadAt32Case } from './gastroenteritis-shocked-after-a-trip-abroad-at-32';
import { gastroenteritisSixDaysWithoutHavingTravelledAt34Case } from './gastroenteritis-six-days-without-having-travelled-at-34';
import { gastroenteritisSlowAndJerkingThreeDaysAfterChiliAt37Case } from './gastroenteritis-slow-and-jerking-three-days-after-chili-at-37';
import { gastroenteritisStraightFromTheAirportAt23Case } from './gastroenteritis-straight-from-the-airport-at-23';
import { gastroenteritisStreetFoodAndRightSidedPainAt35Case } from './gastroenteritis-street-food-and-right-sided-pain-at-35';
import { gastroenteritisTenHoursOfFishyWaterAt30Case } from './gastroenteritis-ten-hours-of-fishy-water-at-30';
import { gastroenteritisTheHeadOfTheFamilyAt82Case } from './gastroenteritis-the-head-of-the-family-at-82';
import { gastroenteritisTheRoommateHadItAt70Case } from './gastroenteritis-the-roommate-had-it-at-70';
import { gastroenteritisThreeDaysOfBloodAndLeftSidedPainAt38Case } from './gastroenteritis-three-days-of-blood-and-left-sided-pain-at-38';
import { gastroenteritisThreeWateryDaysAt25Case } from './gastroenteritis-three-watery-days-at-25';
import { gastroenteritisTwentyStoolsAndAGrandmotherIllAt17Case } from './gastroenteritis-twenty-stools-and-a-grandmother-ill-at-17';
import { gastroenteritisTwentyVomitsAndASickWorkmateAt43Case } from './gastroenteritis-twenty-vomits-and-a-sick-workmate-at-43';
import { gastroenteritisTwoDaysAfterHisTravelCompanionAt23Case } from './gastroenteritis-two-days-after-his-travel-companion-at-23';
import { gastroenteritisTwoDaysAndAFeverAt23Case } from './gastroenteritis-two-days-and-a-fever-at-23';
import { gastroenteritisTwoDaysOfBloodyStoolsAt64Case } from './gastroenteritis-two-days-of-bloody-stools-at-64';
import { gastroenteritisUpperPainThenFortyDegreesAt92Case } from './gastroenteritis-upper-pain-then-forty-degrees-at-92';
import { gastroenteritisWeakOnArrivalFromACampAt71Case } from './gastroenteritis-weak-on-arrival-from-a-camp-at-71';
import { gastroenteritisWithPainOnBreathingAt19Case } from './gastroenteritis-with-pain-on-breathing-at-19';
import { gastroenteritisYellowSkinAfterTwoDaysAt27Case } from './gastroenteritis-yellow-skin-after-two-days-at-27';
import { gastroenteritisYersiniaBleedingIntoShockAt41Case } from './gastroenteritis-yersinia-bleeding-into-shock-at-41';
import { gastroenteritisYersiniaTwoMonthsOfSlimeAndBloodAt35Case } from './gastroenteritis-yersinia-two-months-of-slime-and-blood-at-35';
import { giantGastricUlcerAfterFiveDaysOfLoxoprofenAt61Case } from './giant-gastric-ulcer-after-five-days-of-loxoprofen-at-61';
import { giardiasisAfterClindamycinAt22Case } from './giardiasis-after-clindamycin-at-22';
import { giardiasisAfterTwoLakesAt6Case } from './giardiasis-after-two-lakes-at-6';
import { giardiasisAttacksOfLooseStoolsAt18Case } from './giardiasis-attacks-of-loose-stools-at-18';
import { giardiasisBelchesOfSulphurAt32Case } from './giardiasis-belches-of-sulphur-at-32';
import { giardiasisElevenDaysAndEightKilosAt43Case } from './giardiasis-eleven-days-and-eight-kilos-at-43';
import { giardiasisFiveYearsOfDiarrhoeaCase } from './giardiasis-five-years-of-diarrhoea';
import { giardiasisGreasyStoolAndOedemaCase } from './giardiasis-greasy-stool-and-oedema';
import { giardiasisGreenStoolsOnTheEleventhHospitalDayAt62Case } from './giardiasis-green-stools-on-the-eleventh-hospital-day-at-62';
import { giardiasisInShockWhilePregnantAt30Case } from './giardiasis-in-shock-while-pregnant-at-30';
import { giardiasisNightPainWithoutDiarrhoeaAt65Case } from './giardiasis-night-pain-without-diarrhoea-at-65';
import { giardiasisOnlyHivesAt19Case } from './giardiasis-only-hives-at-19';
import { giardiasisPainAfterGallstonesRemovedAt47Case } from './giardiasis-pain-after-gallstones-removed-at-47';
import { giardiasisSureItWasSomethingSeriousAt57Case } from './giardiasis-sure-it-was-something-serious-at-57';
import { giardiasisSwollenLegsAndLittleAntibodyAt57Case } from './giardiasis-swollen-legs-and-little-antibody-at-57';
import { giardiasisThreeWeeksOnABiologicAt37Case } from './giardiasis-three-weeks-on-a-biologic-at-37';
import { giardiasisTiredForThreeMonthsAt25Case } from './giardiasis-tired-for-three-months-at-25';
import { giardiasisTwoOperationsAt11Case } from './giardiasis-two-operations-at-11';
import { giardiasisTwoWeeksOfWaterAndFailingKidneysAt52Case } from './giardiasis-two-weeks-of-water-and-failing-kidneys-at-52';
import { giardiasisTwoWeeksWithoutSeeingADoctorAt28Case } from './giardiasis-two-weeks-without-seeing-a-doctor-at-28';
import { giardiasisWateryStoolWithFreshBloodAt33Case } from './giardiasis-watery-stool-with-fresh-blood-at-33';
import { giardiasisWithGeneralisedOedemaCase } from './giardiasis-with-generalised-oedema';
import { giardiasisWithHeartburnAt42Case } from './giardiasis-with-heartburn-at-42';
import { glutenSensitivityFoggyAndAchingAt40Case } from './gluten-sensitivity-foggy-and-aching-at-40';
import { glutenSensitivityWindAndAFoggyHeadAt36Case } from './gluten-sensitivity-wind-and-a-foggy-head-at-36';
import { glutenSensitivityWithPsychosisAt31Case } from './gluten-sensitivity-with-psychosis-at-31';
import { granulosaCellTumourSwollenAYearAfterFibroidsAt38Case } from './granulosa-cell-tumour-swollen-a-year-after-fibroids-at-38';
import { haemolyticUraemicSyndromeWithoutDiarrhoeaAt25Case } from './haemolytic-uraemic-syndrome-without-diarrhoea-at-25';
import { heartAttackLikeAnUlcerAt32Case } from './heart-attack-like-an-ulcer-at-32';
import { heartAttackVomitingBloodAt64Case } from './heart-attack-vomiting-blood-at-64';
import { heartAttackWithThirtyVomitsAt54Case } from './heart-attack-with-thirty-vomits-at-54';
import { heartFailureBreathlessAt26Case } from './heart-failure-breathless-at-26';
import { heartFailurePainAfterMealsAt22Case } from './heart-failure-pain-after-meals-at-22';
import { hereditaryAlphaTryptasaemiaChangeOfBowelsAt26Case } from './hereditary-alpha-tryptasaemia-change-of-bowels-at-26';
import { hereditaryAngioedemaFourYearsOfBellyAttacksAt22Case } from './hereditary-angioedema-four-years-of-belly-attacks-at-22';
import { hereditaryAngioedemaSuddenColitisAt44Case } from './hereditary-angioedema-sudden-colitis-at-44';
import { hiatusHerniaInANursingHomeAt81Case } from './hiatus-hernia-in-a-nursing-home-at-81';
import { hivBodyMassIndexOfFourteenAt33Case } from './hiv-body-mass-index-of-fourteen-at-33';
import { hivBoilsThenFeverAndBellyPainAt23Case } from './hiv-boils-then-fever-and-belly-pain-at-23';
import { hivChronicDiarrhoeaAt59Case } from './hiv-chronic-diarrhoea-at-59';
import { hivColitisWithSoreThroatAt32Case } from './hiv-colitis-with-sore-throat-at-32';
import { hivEnteropathyTwoMonthsOfLooseStoolsAndThrushAt33Case } from './hiv-enteropathy-two-months-of-loose-stools-and-thrush-at-33';
import { hivNoTasteAndUpperPainAt60Case } from './hiv-no-taste-and-upper-pain-at-60';
import { hivPrimaryInfectionStoolsThatStoppedAndFeverThatStayedAt23Case } from './hiv-primary-infection-stools-that-stopped-and-fever-that-stayed-at-23';
import { hivPrimaryInfectionTakenForAGutInfectionAt30Case } from './hiv-primary-infection-taken-for-a-gut-infection-at-30';
import { hivSevenWateryStoolsADayAt31Case } from './hiv-seven-watery-stools-a-day-at-31';
import { hivUntreatedWithConfusionAt41Case } from './hiv-untreated-with-confusion-at-41';
import { hyperparathyroidismAMuddledBankerAt72Case } from './hyperparathyroidism-a-muddled-banker-at-72';
import { hyperparathyroidismPainAndVomitingAt16Case } from './hyperparathyroidism-pain-and-vomiting-at-16';
import { hyperparathyroidismPainAndWindAt73Case } from './hyperparathyroidism-pain-and-wind-at-73';
import { hyperthyroidismAColdThenShortOfBreathAt47Case } from './hyperthyroidism-a-cold-then-short-of-breath-at-47';
import { hyperthyroidismAFallAfterAStrokeAt80Case } from './hyperthyroidism-a-fall-after-a-stroke-at-80';
import { hyperthyroidismAHighPressureAndAGoodAppetiteAt19Case } from './hyperthyroidism-a-high-pressure-and-a-good-appetite-at-19';
import { hyperthyroidismALawyerWithARacingHeartAt34Case } from './hyperthyroidism-a-lawyer-with-a-racing-heart-at-34';
import { hyperthyroidismAMassOnTheRightAt53Case } from './hyperthyroidism-a-mass-on-the-right-at-53';
import { hyperthyroidismAPoundingHeartSlowedByIvabradineAt70Case } from './hyperthyroidism-a-pounding-heart-slowed-by-ivabradine-at-70';
import { hyperthyroidismAStomaThatRunsAndAFeverAt27Case } from './hyperthyroidism-a-stoma-that-runs-and-a-fever-at-27';
import { hyperthyroidismAcuteBellyAt40Case } from './hyperthyroidism-acute-belly-at-40';
import { hyperthyroidismAfraidOfHerHusbandsCancerAt65Case } from './hyperthyroidism-afraid-of-her-husbands-cancer-at-65';
import { hyperthyroidismAfterLosingHerWorkAt32Case } from './hyperthyroidism-after-losing-her-work-at-32';
import { hyperthyroidismAgitatedWithSwollenFeetAt33Case } from './hyperthyroidism-agitated-with-swollen-feet-at-33';
import { hyperthyroidismAnaemiaAt50Case } from './hyperthyroidism-anaemia-at-50';
import { hyperthyroidismAndAddisonAtOnceAt67Case } from './hyperthyroidism-and-addison-at-once-at-67';
import { hyperthyroidismBackWithTremorAt41Case } from './hyperthyroidism-back-with-tremor-at-41';
import { hyperthyroidismBellyPainAndAMuddledMindAt60Case } from './hyperthyroidism-belly-pain-and-a-muddled-mind-at-60';
import { hyperthyroidismBlamedOnTheDietAt26Case } from './hyperthyroidism-blamed-on-the-diet-at-26';
import { hyperthyroidismBlamedOnWorkAndAMoveAt36Case } from './hyperthyroidism-blamed-on-work-and-a-move-at-36';
import { hyperthyroidismBreathlessWithDiarrhoeaAt38Case } from './hyperthyroidism-breathless-with-diarrhoea-at-38';
import { hyperthyroidismBroughtInByThePoliceAt54Case } from './hyperthyroidism-brought-in-by-the-police-at-54';
import { hyperthyroidismCannotKeepAnythingDownAt60Case } from './hyperthyroidism-cannot-keep-anything-down-at-60';
import { hyperthyroidismCarriedOffThePlaneAt23Case } from './hyperthyroidism-carried-off-the-plane-at-23';
import { hyperthyroidismConfusedInTheFourteenthWeekAt29Case } from './hyperthyroidism-confused-in-the-fourteenth-week-at-29';
import { hyperthyroidismCouldNotLeaveTheTrainAt29Case } from './hyperthyroidism-could-not-leave-the-train-at-29';
import { hyperthyroidismDeliriumAndARacingHeartAt41Case } from './hyperthyroidism-delirium-and-a-racing-heart-at-41';
import { hyperthyroidismDiarrhoeaInDiabetesAt53Case } from './hyperthyroidism-diarrhoea-in-diabetes-at-53';
import { hyperthyroidismDiarrhoeaOnlyAt73Case } from './hyperthyroidism-diarrhoea-only-at-73';
import { hyperthyroidismDrowsyWithFeverAfterABirthAt31Case } from './hyperthyroidism-drowsy-with-fever-after-a-birth-at-31';
import { hyperthyroidismFeverAndABellyLikeAppendicitisAt21Case } from './hyperthyroidism-fever-and-a-belly-like-appendicitis-at-21';
import { hyperthyroidismFogNauseaAndPuffyEyesAt64Case } from './hyperthyroidism-fog-nausea-and-puffy-eyes-at-64';
import { hyperthyroidismFortyDegreesAndYellowEyesAt54Case } from './hyperthyroidism-forty-degrees-and-yellow-eyes-at-54';
import { hyperthyroidismFourWeakLimbsAndANormalPotassiumAt33Case } from './hyperthyroidism-four-weak-limbs-and-a-normal-potassium-at-33';
import { hyperthyroidismHandsThatShakeAmongPeopleAt58Case } from './hyperthyroidism-hands-that-shake-among-people-at-58';
import { hyperthyroidismHardToSwallowWithWeakLegsAt37Case } from './hyperthyroidism-hard-to-swallow-with-weak-legs-at-37';
import { hyperthyroidismHotAndLosingHairAt23Case } from './hyperthyroidism-hot-and-losing-hair-at-23';
import { hyperthyroidismHungrierAndTwelvePoundsLighterAt38Case } from './hyperthyroidism-hungrier-and-twelve-pounds-lighter-at-38';
import { hyperthyroidismHungryAndLosingWeightAt25Case } from './hyperthyroidism-hungry-and-losing-weight-at-25';
import { hyperthyroidismIllOnAFarmAt60Case } from './hyperthyroidism-ill-on-a-farm-at-60';
import { hyperthyroidismInComaInTheTwentiethWeekAt21Case } from './hyperthyroidism-in-coma-in-the-twentieth-week-at-21';
import { hyperthyroidismIrregularPeriodsAt25Case } from './hyperthyroidism-irregular-periods-at-25';
import { hyperthyroidismJaundiceAndABellyFullOfFluidAt33Case } from './hyperthyroidism-jaundice-and-a-belly-full-of-fluid-at-33';
import { hyperthyroidismJaundicedAndFourStoneLighterAt36Case } from './hyperthyroidism-jaundiced-and-four-stone-lighter-at-36';
import { hyperthyroidismLimbsThatGaveWayAt25Case } from './hyperthyroidism-limbs-that-gave-way-at-25';
import { hyperthyroidismListlessInBedForSixtyDaysAt76Case } from './hyperthyroidism-listless-in-bed-for-sixty-days-at-76';
import { hyperthyroidismLooseStoolsAndAFirmGoitreAt23Case } from './hyperthyroidism-loose-stools-and-a-firm-goitre-at-23';
import { hyperthyroidismMuddledWithSevereRightSidedPainAt38Case } from './hyperthyroidism-muddled-with-severe-right-sided-pain-at-38';
import { hyperthyroidismNewDiarrhoeaAndNoPeriodAt32Case } from './hyperthyroidism-new-diarrhoea-and-no-period-at-32';
import { hyperthyroidismNoAppetiteAndAQuietPulseAt70Case } from './hyperthyroidism-no-appetite-and-a-quiet-pulse-at-70';
import { hyperthyroidismOffHerTabletsForHalfAYearAt52Case } from './hyperthyroidism-off-her-tablets-for-half-a-year-at-52';
import { hyperthyroidismOutOfBreathWithANewFlutterAt76Case } from './hyperthyroidism-out-of-breath-with-a-new-flutter-at-76';
import { hyperthyroidismPainlessJaundiceAndConstipationAt51Case } from './hyperthyroidism-painless-jaundice-and-constipation-at-51';
import { hyperthyroidismQuickPulseAndEightLooseStoolsAt50Case } from './hyperthyroidism-quick-pulse-and-eight-loose-stools-at-50';
import { hyperthyroidismRacingHeartDarkUrineAndItchAt26Case } from './hyperthyroidism-racing-heart-dark-urine-and-itch-at-26';
import { hyperthyroidismRestlessInFitsAt45Case } from './hyperthyroidism-restless-in-fits-at-45';
import { hyperthyroidismSearchedForCancerAt66Case } from './hyperthyroidism-searched-for-cancer-at-66';
import { hyperthyroidismSentHomeAfterThreeLitresAt22Case } from './hyperthyroidism-sent-home-after-three-litres-at-22';
import { hyperthyroidismSevenYearsOfVomitingAfterMealsAt24Case } from './hyperthyroidism-seven-years-of-vomiting-after-meals-at-24';
import { hyperthyroidismSixKilosInTwoMonthsAt19Case } from './hyperthyroidism-six-kilos-in-two-months-at-19';
import { hyperthyroidismTenDaysOfFeverAndBellyPainAt46Case } from './hyperthyroidism-ten-days-of-fever-and-belly-pain-at-46';
import { hyperthyroidismThirdAdmissionForVomitingInPregnancyAt41Case } from './hyperthyroidism-third-admission-for-vomiting-in-pregnancy-at-41';
import { hyperthyroidismThreeWeeksOfPainAndVomitingAt25Case } from './hyperthyroidism-three-weeks-of-pain-and-vomiting-at-25';
import { hyperthyroidismTremorAt23Case } from './hyperthyroidism-tremor-at-23';
import { hyperthyroidismTwentyQuietYearsAt61Case } from './hyperthyroidism-twenty-quiet-years-at-61';
import { hyperthyroidismTwoWeeksOfJaundiceAndAPulseOf180At48Case } from './hyperthyroidism-two-weeks-of-jaundice-and-a-pulse-of-180-at-48';
import { hyperthyroidismTwoWeeksOfVomitingAt74Case } from './hyperthyroidism-two-weeks-of-vomiting-at-74';
import { hyperthyroidismVomitingAndMuddledForTenDaysAt71Case } from './hyperthyroidism-vomiting-and-muddled-for-ten-days-at-71';
import { hyperthyroidismVomitingAndWastingAt46Case } from './hyperthyroidism-vomiting-and-wasting-at-46';
import { hyperthyroidismVomitingAt40Case } from './hyperthyroidism-vomiting-at-40';
import { hyperthyroidismVomitingFeverAndAGoitreAt76Case } from './hyperthyroidism-vomiting-fever-and-a-goitre-at-76';
import { hyperthyroidismVomitingWithType1DiabetesAt30Case } from './hyperthyroidism-vomiting-with-type-1-diabetes-at-30';
import { hyperthyroidismWateryStoolsThatBileAcidsExplainedAt40Case } from './hyperthyroidism-watery-stools-that-bile-acids-explained-at-40';
import { hyperthyroidismWeakOnWakingAndFortyPoundsLighterAt19Case } from './hyperthyroidism-weak-on-waking-and-forty-pounds-lighter-at-19';
import { hyperthyroidismWeeksOfPalpitationsThenFeverAt20Case } from './hyperthyroidism-weeks-of-palpitations-then-fever-at-20';
import { hyperthyroidismWetLungsAndStandingEyesAt65Case } from './hyperthyroidism-wet-lungs-and-standing-eyes-at-65';
import { hyperthyroidismYellowAndFaintWhilePregnantAt17Case } from './hyperthyroidism-yellow-and-faint-while-pregnant-at-17';
import { hyperthyroidismYellowAndItchingAt52Case } from './hyperthyroidism-yellow-and-itching-at-52';
import { hyperthyroidismYellowAndTremblingAt55Case } from './hyperthyroidism-yellow-and-trembling-at-55';
import { hyperthyroidismYellowItchingAndThinnerAt52Case } from './hyperthyroidism-yellow-itching-and-thinner-at-52';
import { hyperthyroidismYellowWithoutAStoneAt51Case } from './hyperthyroidism-yellow-without-a-stone-at-51';
import { igaVasculitisBloodAndPurpuraAt75Case } from './iga-vasculitis-blood-and-purpura-at-75';
import { igaVasculitisRashThenPainAt57Case } from './iga-vasculitis-rash-then-pain-at-57';
import { igaVasculitisSpottedLegsAndAFullBellyAt62Case } from './iga-vasculitis-spotted-legs-and-a-full-belly-at-62';
import { igaVasculitisThreeBloodyStoolsAndSoreKneesAt39Case } from './iga-vasculitis-three-bloody-stools-and-sore-knees-at-39';
import { ilealCancerBlockedForTheFifthTimeAt80Case } from './ileal-cancer-blocked-for-the-fifth-time-at-80';
import { ilealDiverticulitisRightSidedPainAndHighFeverAt62Case } from './ileal-diverticulitis-right-sided-pain-and-high-fever-at-62';
import { ilealLymphomaBloodWithTheStoolAndNothingElseAt85Case } from './ileal-lymphoma-blood-with-the-stool-and-nothing-else-at-85';
import { ilealTuberculosisLowerPainAndVomitingAt18Case } from './ileal-tuberculosis-lower-pain-and-vomiting-at-18';
import { immunodeficiencyACeliacDietThatStoppedHelpingAt54Case } from './immunodeficiency-a-celiac-diet-that-stopped-helping-at-54';
import { immunodeficiencyBlockedNoseAt37Case } from './immunodeficiency-blocked-nose-at-37';
import { immunodeficiencyNineteenYearsOfInfectionsCase } from './immunodeficiency-nineteen-years-of-infections';
import { immunodeficiencyPneumoniaForTheSixthTimeAt43Case } from './immunodeficiency-pneumonia-for-the-sixth-time-at-43';
import { immunodeficiencyThoughtCeliacAt33Case } from './immunodeficiency-thought-celiac-at-33';
import { immunodeficiencyWithoutInfectionsAt31Case } from './immunodeficiency-without-infections-at-31';
import { impactionFeverAndDiarrhoeaInANursingHomeAt33Case } from './impaction-fever-and-diarrhoea-in-a-nursing-home-at-33';
import { internalHerniaTakenForAngioedemaAt80Case } from './internal-hernia-taken-for-angioedema-at-80';
import { intestinalLymphomaColicAfterTheStoolAt39Case } from './intestinal-lymphoma-colic-after-the-stool-at-39';
import { intestinalTuberculosisAYearOfLosingWeightAndBloodyStoolsAt36Case } from './intestinal-tuberculosis-a-year-of-losing-weight-and-bloody-stools-at-36';
import { intestinalTuberculosisDisorientedWithANewKidneyAt71Case } from './intestinal-tuberculosis-disoriented-with-a-new-kidney-at-71';
import { intestinalTuberculosisFiveDaysOfBloodAt58Case } from './intestinal-tuberculosis-five-days-of-blood-at-58';
import { intestinalTuberculosisGallstonesAndTwentyKilosAt37Case } from './intestinal-tuberculosis-gallstones-and-twenty-kilos-at-37';
import { intestinalTuberculosisMouthUlcersAndAFistulaAt31Case } from './intestinal-tuberculosis-mouth-ulcers-and-a-fistula-at-31';
import { intestinalTuberculosisNightFeversWithRheumatoidArthritisAt59Case } from './intestinal-tuberculosis-night-fevers-with-rheumatoid-arthritis-at-59';
import { intestinalTuberculosisTakenForCrohnAt47Case } from './intestinal-tuberculosis-taken-for-crohn-at-47';
import { intestinalTuberculosisTreatedAsCrohnAt42Case } from './intestinal-tuberculosis-treated-as-crohn-at-42';
import { intestinalTuberculosisTwoDaysOfBloodLongAfterMovingAt32Case } from './intestinal-tuberculosis-two-days-of-blood-long-after-moving-at-32';
import { intussusceptionAfterAWeekendOfDrinkingAt19Case } from './intussusception-after-a-weekend-of-drinking-at-19';
import { ironPillGastritisSickWhenLyingDownAt41Case } from './iron-pill-gastritis-sick-when-lying-down-at-41';
import { irritableBowelAFloristForSixYearsAt35Case } from './irritable-bowel-a-florist-for-six-years-at-35';
import { irritableBowelAHeavyBellyAt27Case } from './irritable-bowel-a-heavy-belly-at-27';
import { irritableBowelAfterAnEatingDisorderAt20Case } from './irritable-bowel-after-an-eating-disorder-at-20';
import { irritableBowelAlternatingAt57Case } from './irritable-bowel-alternating-at-57';
import { irritableBowelAlternatingWithAchesAt43Case } from './irritable-bowel-alternating-with-aches-at-43';
import { irritableBowelAsksAtTheChemistAt34Case } from './irritable-bowel-asks-at-the-chemist-at-34';
import { irritableBowelAsksThePharmacistAt34Case } from './irritable-bowel-asks-the-pharmacist-at-34';
import { irritableBowelBeforeTheWeddingAt28Case } from './irritable-bowel-before-the-wedding-at-28';
import { irritableBowelBetterOnHolidayAt29Case } from './irritable-bowel-better-on-holiday-at-29';
import { irritableBowelConstipatedTeacherAt35Case } from './irritable-bowel-constipated-teacher-at-35';
import { irritableBowelEveryMorningAt24Case } from './irritable-bowel-every-morning-at-24';
import { irritableBowelEveryMorningAt32Case } from './irritable-bowel-every-morning-at-32';
import { irritableBowelHardAndLooseByTurnsAt32Case } from './irritable-bowel-hard-and-loose-by-turns-at-32';
import { irritableBowelHardStoolsAndLowSpiritsAt26Case } from './irritable-bowel-hard-stools-and-low-spirits-at-26';
import { irritableBowelHoursInTheRestroomAt23Case } from './irritable-bowel-hours-in-the-restroom-at-23';
import { irritableBowelInTheEmergencyRoomAt54Case } from './irritable-bowel-in-the-emergency-room-at-54';
import { irritableBowelLeakageAt35Case } from './irritable-bowel-leakage-at-35';
import { irritableBowelLooseAndHardByTurnsAt38Case } from './irritable-bowel-loose-and-hard-by-turns-at-38';
import { irritableBowelLooseStoolsAt28Case } from './irritable-bowel-loose-stools-at-28';
import { irritableBowelMucusAt27Case } from './irritable-bowel-mucus-at-27';
import { irritableBowelNervousAboutDubaiAt28Case } from './irritable-bowel-nervous-about-dubai-at-28';
import { irritableBowelNormalTestsAt40Case } from './irritable-bowel-normal-tests-at-40';
import { irritableBowelPainAndDiarrhoeaSincePubertyAt31Case } from './irritable-bowel-pain-and-diarrhoea-since-puberty-at-31';
import { irritableBowelRetiredAndOnSixMealsAt64Case } from './irritable-bowel-retired-and-on-six-meals-at-64';
import { irritableBowelSixSoftStoolsADayAt25Case } from './irritable-bowel-six-soft-stools-a-day-at-25';
import { irritableBowelSwollenAndSoreAt38Case } from './irritable-bowel-swollen-and-sore-at-38';
import { irritableBowelSwollenBeforeHerPeriodsAt40Case } from './irritable-bowel-swollen-before-her-periods-at-40';
import { irritableBowelTakenForDiverticulitisAt29Case } from './irritable-bowel-taken-for-diverticulitis-at-29';
import { irritableBowelTrousersTooTightByEveningAt43Case } from './irritable-bowel-trousers-too-tight-by-evening-at-43';
import { irritableBowelTwoMealsADayForFearAt47Case } from './irritable-bowel-two-meals-a-day-for-fear-at-47';
import { irritableBowelWithConstipationAt36Case } from './irritable-bowel-with-constipation-at-36';
import { irritableBowelWithFlushesOnStimulantsAt29Case } from './irritable-bowel-with-flushes-on-stimulants-at-29';
import { irritableBowelWithUpperPainAt29Case } from './irritable-bowel-with-upper-pain-at-29';
import { irritableBowelWorseAfterThreeYearsAt30Case } from './irritable-bowel-worse-after-three-years-at-30';
import { ischaemicColitisACarSalesmanUnderStressAt23Case } from './ischaemic-colitis-a-car-salesman-under-stress-at-23';
import { ischaemicColitisADayOfCrampsAndDarkClotsAt57Case } from './ischaemic-colitis-a-day-of-cramps-and-dark-clots-at-57';
import { ischaemicColitisAHabitNotToldAt27Case } from './ischaemic-colitis-a-habit-not-told-at-27';
import { ischaemicColitisAHaemoglobinOf68At43Case } from './ischaemic-colitis-a-haemoglobin-of-68-at-43';
import { ischaemicColitisAHeadacheTabletNotMentionedAt39Case } from './ischaemic-colitis-a-headache-tablet-not-mentioned-at-39';
import { ischaemicColitisALongDistanceRunnerAt34Case } from './ischaemic-colitis-a-long-distance-runner-at-34';
import { ischaemicColitisARaisedAmylaseAt66Case } from './ischaemic-colitis-a-raised-amylase-at-66';
import { ischaemicColitisAStrenuousDayAt59Case } from './ischaemic-colitis-a-strenuous-day-at-59';
import { ischaemicColitisAfterDialysisAt81Case } from './ischaemic-colitis-after-dialysis-at-81';
import { ischaemicColitisAfterFourDaysOfHardSportAt56Case } from './ischaemic-colitis-after-four-days-of-hard-sport-at-56';
import { ischaemicColitisAfterFourMigraineTabletsAt36Case } from './ischaemic-colitis-after-four-migraine-tablets-at-36';
import { ischaemicColitisAfterNinetyMinutesOfSoccerAt21Case } from './ischaemic-colitis-after-ninety-minutes-of-soccer-at-21';
import { ischaemicColitisAtTheFinishLineAt20Case } from './ischaemic-colitis-at-the-finish-line-at-20';
import { ischaemicColitisAthleteAt23Case } from './ischaemic-colitis-athlete-at-23';
import { ischaemicColitisBlockedLikeATumourAt84Case } from './ischaemic-colitis-blocked-like-a-tumour-at-84';
import { ischaemicColitisBloodAfterAnEnemaAt26Case } from './ischaemic-colitis-blood-after-an-enema-at-26';
import { ischaemicColitisBloodInTheBagAt34Case } from './ischaemic-colitis-blood-in-the-bag-at-34';
import { ischaemicColitisChewsTobaccoAt36Case } from './ischaemic-colitis-chews-tobacco-at-36';
import { ischaemicColitisCocaineThen103FahrenheitAt37Case } from './ischaemic-colitis-cocaine-then-103-fahrenheit-at-37';
import { ischaemicColitisColicAfterATriathlonAt46Case } from './ischaemic-colitis-colic-after-a-triathlon-at-46';
import { ischaemicColitisCollapseAfterHisFirstMarathonAt31Case } from './ischaemic-colitis-collapse-after-his-first-marathon-at-31';
import { ischaemicColitisCrampThenBrightBloodAt82Case } from './ischaemic-colitis-cramp-then-bright-blood-at-82';
import { ischaemicColitisDaysOfIndometacinForHisBackAt29Case } from './ischaemic-colitis-days-of-indometacin-for-his-back-at-29';
import { ischaemicColitisDeliriousWithBloodInTheRectumAt51Case } from './ischaemic-colitis-delirious-with-blood-in-the-rectum-at-51';
import { ischaemicColitisEachTimeSheTrainsAt41Case } from './ischaemic-colitis-each-time-she-trains-at-41';
import { ischaemicColitisElevenHoursUnderTheRightRibsAt61Case } from './ischaemic-colitis-eleven-hours-under-the-right-ribs-at-61';
import { ischaemicColitisFaintingInCeliacDiseaseAt64Case } from './ischaemic-colitis-fainting-in-celiac-disease-at-64';
import { ischaemicColitisFeverAndDysuriaAt70Case } from './ischaemic-colitis-fever-and-dysuria-at-70';
import { ischaemicColitisFeverWithoutDiarrhoeaAt28Case } from './ischaemic-colitis-fever-without-diarrhoea-at-28';
import { ischaemicColitisFibrillationAt83Case } from './ischaemic-colitis-fibrillation-at-83';
import { ischaemicColitisFiveHoursAfterDialysisAt66Case } from './ischaemic-colitis-five-hours-after-dialysis-at-66';
import { ischaemicColitisFiveMonthsOfASlimmingPillAt57Case } from './ischaemic-colitis-five-months-of-a-slimming-pill-at-57';
import { ischaemicColitisFourDaysOfSicknessFirstAt48Case } from './ischaemic-colitis-four-days-of-sickness-first-at-48';
import { ischaemicColitisFreshBloodSinceYesterdayAt75Case } from './ischaemic-colitis-fresh-blood-since-yesterday-at-75';
import { ischaemicColitisHalfAYearOfSlimmingPillsAt37Case } from './ischaemic-colitis-half-a-year-of-slimming-pills-at-37';
import { ischaemicColitisMoreAndMoreMigraineTabletsAt57Case } from './ischaemic-colitis-more-and-more-migraine-tablets-at-57';
import { ischaemicColitisMuchBloodAndPainAllOverAt59Case } from './ischaemic-colitis-much-blood-and-pain-all-over-at-59';
import { ischaemicColitisMuddledAfterFootballInTheHeatAt20Case } from './ischaemic-colitis-muddled-after-football-in-the-heat-at-20';
import { ischaemicColitisNoRiskAt33Case } from './ischaemic-colitis-no-risk-at-33';
import { ischaemicColitisNoStoolForFourDaysAt70Case } from './ischaemic-colitis-no-stool-for-four-days-at-70';
import { ischaemicColitisOnASlimmingInjectionAt45Case } from './ischaemic-colitis-on-a-slimming-injection-at-45';
import { ischaemicColitisOnThePillAt24Case } from './ischaemic-colitis-on-the-pill-at-24';
import { ischaemicColitisPainEasedByManyStoolsAt76Case } from './ischaemic-colitis-pain-eased-by-many-stools-at-76';
import { ischaemicColitisSevenBleedingStoolsAndALowPressureAt71Case } from './ischaemic-colitis-seven-bleeding-stools-and-a-low-pressure-at-71';
import { ischaemicColitisSeverePainAfterBowelPreparationAt66Case } from './ischaemic-colitis-severe-pain-after-bowel-preparation-at-66';
import { ischaemicColitisSeverePainAndVomitingAt78Case } from './ischaemic-colitis-severe-pain-and-vomiting-at-78';
import { ischaemicColitisSixDaysWithoutStoolOnNewTabletsAt27Case } from './ischaemic-colitis-six-days-without-stool-on-new-tablets-at-27';
import { ischaemicColitisSixGlassesOfWineAndCrackAt26Case } from './ischaemic-colitis-six-glasses-of-wine-and-crack-at-26';
import { ischaemicColitisSixHoursOfBloodyDiarrhoeaAt26Case } from './ischaemic-colitis-six-hours-of-bloody-diarrhoea-at-26';
import { ischaemicColitisSmokerAt62Case } from './ischaemic-colitis-smoker-at-62';
import { ischaemicColitisTheDayAfterTwentyKilometresAt37Case } from './ischaemic-colitis-the-day-after-twenty-kilometres-at-37';
import { ischaemicColitisThreeMonthsOfDietingAt18Case } from './ischaemic-colitis-three-months-of-dieting-at-18';
import { ischaemicColitisThreeWeeksOnThePillAt19Case } from './ischaemic-colitis-three-weeks-on-the-pill-at-19';
import { ischaemicColitisTwelveHoursOnAcenocoumarolAt80Case } from './ischaemic-colitis-twelve-hours-on-acenocoumarol-at-80';
import { ischaemicColitisTwentyWeeksPregnantOnAntibioticsAt23Case } from './ischaemic-colitis-twenty-weeks-pregnant-on-antibiotics-at-23';
import { ischaemicColitisTwiceOnThePillAt42Case } from './ischaemic-colitis-twice-on-the-pill-at-42';
import { ischaemicColitisTwoDaysAfterAShoulderOperationAt51Case } from './ischaemic-colitis-two-days-after-a-shoulder-operation-at-51';
import { ischaemicColitisTwoDaysOnDexketoprofenAt67Case } from './ischaemic-colitis-two-days-on-dexketoprofen-at-67';
import { ischaemicColitisTwoHoursAfterLubiprostoneAt54Case } from './ischaemic-colitis-two-hours-after-lubiprostone-at-54';
import { ischaemicColitisTwoMonthsLikeATumourAt67Case } from './ischaemic-colitis-two-months-like-a-tumour-at-67';
import { ischaemicColitisTwoWeeksAfterANewPillAt39Case } from './ischaemic-colitis-two-weeks-after-a-new-pill-at-39';
import { ischaemicColitisUrgeAndBloodThenConstipatedAt36Case } from './ischaemic-colitis-urge-and-blood-then-constipated-at-36';
import { ischaemicColitisVomitedBloodAndFaintedAt49Case } from './ischaemic-colitis-vomited-blood-and-fainted-at-49';
import { ischaemicColitisWithPainInTheBackAt41Case } from './ischaemic-colitis-with-pain-in-the-back-at-41';
import { ischaemicColitisWorseOnSteroidsForColitisAt62Case } from './ischaemic-colitis-worse-on-steroids-for-colitis-at-62';
import { kaposiSarcomaVomitingAfterSolidFoodAt56Case } from './kaposi-sarcoma-vomiting-after-solid-food-at-56';
import { ketoacidosisAMonthAfterABypassAt55Case } from './ketoacidosis-a-month-after-a-bypass-at-55';
import { ketoacidosisDaysOfVomitingAt24Case } from './ketoacidosis-days-of-vomiting-at-24';
import { ketoacidosisSeverePainAndThirstAt58Case } from './ketoacidosis-severe-pain-and-thirst-at-58';
import { ketoacidosisWithANearNormalSugarAt31Case } from './ketoacidosis-with-a-near-normal-sugar-at-31';
import { kidneyColicCannotGetComfortableAt34Case } from './kidney-colic-cannot-get-comfortable-at-34';
import { lactaseTabletAllergyFourTimesAfterIceCreamAt48Case } from './lactase-tablet-allergy-four-times-after-ice-cream-at-48';
import { lactoseIntoleranceInAChildOf10Case } from './lactose-intolerance-in-a-child-of-10';
import { lactoseMalabsorptionGoingToPopForTwentyYearsAt50Case } from './lactose-malabsorption-going-to-pop-for-twenty-years-at-50';
import { lactoseMalabsorptionMilkOnTheBreakfastCerealAt20Case } from './lactose-malabsorption-milk-on-the-breakfast-cereal-at-20';
import { lactoseMalabsorptionPhotographerAt40Case } from './lactose-malabsorption-photographer-at-40';
import { lactoseMalabsorptionSincePubertyAt22Case } from './lactose-malabsorption-since-puberty-at-22';
import { lactoseMalabsorptionSwollenLegsOnThyroxineAt38Case } from './lactose-malabsorption-swollen-legs-on-thyroxine-at-38';
import { leadPoisoningAChimneyWithOldPaintAt34Case } from './lead-poisoning-a-chimney-with-old-paint-at-34';
import { leadPoisoningANurseWithoutStoolOrWindAt34Case } from './lead-poisoning-a-nurse-without-stool-or-wind-at-34';
import { leadPoisoningColicThatStayedWithoutAnAppendixAt41Case } from './lead-poisoning-colic-that-stayed-without-an-appendix-at-41';
import { leadPoisoningConfusedWithHerbalTeasAt48Case } from './lead-poisoning-confused-with-herbal-teas-at-48';
import { leadPoisoningOpiumAt32Case } from './lead-poisoning-opium-at-32';
import { leishmaniasisHalfAYearOfNaggingPainOnTheRightAt69Case } from './leishmaniasis-half-a-year-of-nagging-pain-on-the-right-at-69';
import { levatorAniPainWorseOnSittingAt35Case } from './levator-ani-pain-worse-on-sitting-at-35';
import { liverAbscessLikeADiverticulitisAt54Case } from './liver-abscess-like-a-diverticulitis-at-54';
import { liverAbscessSentHomeTheDayBeforeAt60Case } from './liver-abscess-sent-home-the-day-before-at-60';
import { losartanEnteropathyNineMonthsAndElevenKilosAt67Case } from './losartan-enteropathy-nine-months-and-eleven-kilos-at-67';
import { lupusEnteritisBiliousVomitingAgainAt28Case } from './lupus-enteritis-bilious-vomiting-again-at-28';
import { lymphangiectasiaSwollenLegsForNineYearsAt38Case } from './lymphangiectasia-swollen-legs-for-nine-years-at-38';
import { lymphomaSickAtChristmasAt48Case } from './lymphoma-sick-at-christmas-at-48';
import { malloryWeissCoffeeGroundsFourTimesAt64Case } from './mallory-weiss-coffee-grounds-four-times-at-64';
import { malloryWeissTwoDaysOfBingeDrinkingAt48Case } from './mallory-weiss-two-days-of-binge-drinking-at-48';
import { mastocytosisFlushesAndAnItchyRashAt30Case } from './mastocytosis-flushes-and-an-itchy-rash-at-30';
import { mastocytosisKnownWithAYearOfDiarrhoeaAt55Case } from './mastocytosis-known-with-a-year-of-diarrhoea-at-55';
import { mastocytosisTwoMonthsOfDiarrhoeaAt64Case } from './mastocytosis-two-months-of-diarrhoea-at-64';
import { meckelDiverticulumThreeDaysOfPainAt22Case } from './meckel-diverticulum-three-days-of-pain-at-22';
import { medullaryThyroidCancerDiarrhoeaAt52Case } from './medullary-thyroid-cancer-diarrhoea-at-52';
import { mesentericEmbolusDarkLooseStoolsAt59Case } from './mesenteric-embolus-dark-loose-stools-at-59';
import { mesentericEmbolusTwoDaysOfPainAt63Case } from './mesenteric-embolus-two-days-of-pain-at-63';
import { mesentericIschaemiaAClotFromTheArchAt34Case } from './mesenteric-ischaemia-a-clot-from-the-arch-at-34';
import { mesentericIschaemiaAFarmerLost130PoundsAt44Case } from './mesenteric-ischaemia-a-farmer-lost-130-pounds-at-44';
import { mesentericIschaemiaAStomachWithoutBloodAt69Case } from './mesenteric-ischaemia-a-stomach-without-blood-at-69';
import { mesentericIschaemiaAfraidToEatAt58Case } from './mesenteric-ischaemia-afraid-to-eat-at-58';
import { mesentericIschaemiaAfterDrinkingAt80Case } from './mesenteric-ischaemia-after-drinking-at-80';
import { mesentericIschaemiaAnHourAfterSupperAt97Case } from './mesenteric-ischaemia-an-hour-after-supper-at-97';
import { mesentericIschaemiaAnUneasyBellyAndVomitingAt78Case } from './mesenteric-ischaemia-an-uneasy-belly-and-vomiting-at-78';
import { mesentericIschaemiaAnaemicAfterHeartStentsAt57Case } from './mesenteric-ischaemia-anaemic-after-heart-stents-at-57';
import { mesentericIschaemiaArmsAndLegsThatTireAt31Case } from './mesenteric-ischaemia-arms-and-legs-that-tire-at-31';
import { mesentericIschaemiaBetterWhenSheFastsAt63Case } from './mesenteric-ischaemia-better-when-she-fasts-at-63';
import { mesentericIschaemiaCalledGallstonesAt60Case } from './mesenteric-ischaemia-called-gallstones-at-60';
import { mesentericIschaemiaCalledIrritableOrAnorexicAt36Case } from './mesenteric-ischaemia-called-irritable-or-anorexic-at-36';
import { mesentericIschaemiaCannotLieStillAt65Case } from './mesenteric-ischaemia-cannot-lie-still-at-65';
import { mesentericIschaemiaDiarrhoeaThatComesAndGoesAt56Case } from './mesenteric-ischaemia-diarrhoea-that-comes-and-goes-at-56';
import { mesentericIschaemiaFourYearsAndTwentyKilosAt61Case } from './mesenteric-ischaemia-four-years-and-twenty-kilos-at-61';
import { mesentericIschaemiaNoAppetiteAt81Case } from './mesenteric-ischaemia-no-appetite-at-81';
import { mesentericIschaemiaPainAtTheEndOfDialysisAt65Case } from './mesenteric-ischaemia-pain-at-the-end-of-dialysis-at-65';
import { mesentericIschaemiaPainThatStartsAtTableAt75Case } from './mesenteric-ischaemia-pain-that-starts-at-table-at-75';
import { mesentericIschaemiaSwollenAndTwentyKilosLighterAt82Case } from './mesenteric-ischaemia-swollen-and-twenty-kilos-lighter-at-82';
import { mesentericIschaemiaTakenForAnEnteritisAt54Case } from './mesenteric-ischaemia-taken-for-an-enteritis-at-54';
import { mesentericIschaemiaTenYearsHalfAnHourAtATimeAt66Case } from './mesenteric-ischaemia-ten-years-half-an-hour-at-a-time-at-66';
import { mesentericIschaemiaThreeStrokesThenTheBellyAt77Case } from './mesenteric-ischaemia-three-strokes-then-the-belly-at-77';
import { mesentericIschaemiaTurnedAwayFromFoodAt66Case } from './mesenteric-ischaemia-turned-away-from-food-at-66';
import { mesentericIschaemiaTwelveKilosInAYearAt80Case } from './mesenteric-ischaemia-twelve-kilos-in-a-year-at-80';
import { mesentericIschaemiaTwiceSentAsCancerAt62Case } from './mesenteric-ischaemia-twice-sent-as-cancer-at-62';
import { mesentericIschaemiaTwoWeeksWithoutAPauseAt74Case } from './mesenteric-ischaemia-two-weeks-without-a-pause-at-74';
import { mesentericIschaemiaUlcersThatNoDrugHealsAt46Case } from './mesenteric-ischaemia-ulcers-that-no-drug-heals-at-46';
import { mesentericIschaemiaUlcersWithoutHelicobacterAt50Case } from './mesenteric-ischaemia-ulcers-without-helicobacter-at-50';
import { mesentericThrombosisManyLooseYellowStoolsAt73Case } from './mesenteric-thrombosis-many-loose-yellow-stools-at-73';
import { mesentericVeinThrombosisBloodVomitedAfterHPyloriAt31Case } from './mesenteric-vein-thrombosis-blood-vomited-after-h-pylori-at-31';
import { metforminAfter24QuietYearsAt72Case } from './metformin-after-24-quiet-years-at-72';
import { metforminCalledIrritableBowelAt62Case } from './metformin-called-irritable-bowel-at-62';
import { metforminPainlessDiarrhoeaAt80Case } from './metformin-painless-diarrhoea-at-80';
import { metforminWorseningIncontinenceAt82Case } from './metformin-worsening-incontinence-at-82';
import { microscopicColitisACaseOfTheMonthAt69Case } from './microscopic-colitis-a-case-of-the-month-at-69';
import { microscopicColitisAMonthThenPainAt80Case } from './microscopic-colitis-a-month-then-pain-at-80';
import { microscopicColitisATonicForTheVeinsAt70Case } from './microscopic-colitis-a-tonic-for-the-veins-at-70';
import { microscopicColitisAWeekOfWaterAndFailingKidneysAt56Case } from './microscopic-colitis-a-week-of-water-and-failing-kidneys-at-56';
import { microscopicColitisAcuteAbdomenAt77Case } from './microscopic-colitis-acute-abdomen-at-77';
import { microscopicColitisAfterACourseOfAmoxicillinAt46Case } from './microscopic-colitis-after-a-course-of-amoxicillin-at-46';
import { microscopicColitisAfterAPsychiatricStayAt26Case } from './microscopic-colitis-after-a-psychiatric-stay-at-26';
import { microscopicColitisAfterMealsCase } from './microscopic-colitis-after-meals';
import { microscopicColitisAfterOystersAt30Case } from './microscopic-colitis-after-oysters-at-30';
import { microscopicColitisAfterProlapseSurgeryCase } from './microscopic-colitis-after-prolapse-surgery';
import { microscopicColitisBleedingAt78Case } from './microscopic-colitis-bleeding-at-78';
import { microscopicColitisConstantPainAndReboundAt58Case } from './microscopic-colitis-constant-pain-and-rebound-at-58';
import { microscopicColitisCrampsAndUrgencyAt67Case } from './microscopic-colitis-cramps-and-urgency-at-67';
import { microscopicColitisDiarrhoeaForManyYearsAt56Case } from './microscopic-colitis-diarrhoea-for-many-years-at-56';
import { microscopicColitisEighteenYearsAndThenFifteenKilosAt42Case } from './microscopic-colitis-eighteen-years-and-then-fifteen-kilos-at-42';
import { microscopicColitisFifteenKilogramsInSevenMonthsAt80Case } from './microscopic-colitis-fifteen-kilograms-in-seven-months-at-80';
import { microscopicColitisFifteenStoolsADayAt65Case } from './microscopic-colitis-fifteen-stools-a-day-at-65';
import { microscopicColitisFrailAt92Case } from './microscopic-colitis-frail-at-92';
import { microscopicColitisGasAndCrampsAt46Case } from './microscopic-colitis-gas-and-cramps-at-46';
import { microscopicColitisHalfAYearOfWaterOnAntidepressantsAt79Case } from './microscopic-colitis-half-a-year-of-water-on-antidepressants-at-79';
import { microscopicColitisKnownIrritableBowelAt68Case } from './microscopic-colitis-known-irritable-bowel-at-68';
import { microscopicColitisLupusAndTwoWeeksOfBloodAt35Case } from './microscopic-colitis-lupus-and-two-weeks-of-blood-at-35';
import { microscopicColitisMonthlyBloodyAttacksAt26Case } from './microscopic-colitis-monthly-bloody-attacks-at-26';
import { microscopicColitisNothingStopsItAt38Case } from './microscopic-colitis-nothing-stops-it-at-38';
import { microscopicColitisOnAndOffForTwoYearsAt54Case } from './microscopic-colitis-on-and-off-for-two-years-at-54';
import { microscopicColitisOnDialysisAt65Case } from './microscopic-colitis-on-dialysis-at-65';
import { microscopicColitisOnSertralineAt31Case } from './microscopic-colitis-on-sertraline-at-31';
import { microscopicColitisSentOnAfterThreeMonthsAt74Case } from './microscopic-colitis-sent-on-after-three-months-at-74';
import { microscopicColitisSinceABrokenHipAt74Case } from './microscopic-colitis-since-a-broken-hip-at-74';
import { microscopicColitisSinceALowMoodAt46Case } from './microscopic-colitis-since-a-low-mood-at-46';
import { microscopicColitisSinceMexicoAt23Case } from './microscopic-colitis-since-mexico-at-23';
import { microscopicColitisSixWeeksOnLansoprazoleAt54Case } from './microscopic-colitis-six-weeks-on-lansoprazole-at-54';
import { microscopicColitisSixYearsOfAspirinAt77Case } from './microscopic-colitis-six-years-of-aspirin-at-77';
import { microscopicColitisTakenForDiverticulitisAt53Case } from './microscopic-colitis-taken-for-diverticulitis-at-53';
import { microscopicColitisTakenForStressAt64Case } from './microscopic-colitis-taken-for-stress-at-64';
import { microscopicColitisTenDaysAt84Case } from './microscopic-colitis-ten-days-at-84';
import { microscopicColitisTenStoolsADayAt87Case } from './microscopic-colitis-ten-stools-a-day-at-87';
import { microscopicColitisTenYearsOfWateryStoolsAt53Case } from './microscopic-colitis-ten-years-of-watery-stools-at-53';
import { microscopicColitisThreeWeeksOnLansoprazoleAt78Case } from './microscopic-colitis-three-weeks-on-lansoprazole-at-78';
import { microscopicColitisTwelveYearsOfRheumatoidArthritisAt53Case } from './microscopic-colitis-twelve-years-of-rheumatoid-arthritis-at-53';
import { microscopicColitisTwentyStoolsThenAFaintAt81Case } from './microscopic-colitis-twenty-stools-then-a-faint-at-81';
import { microscopicColitisTwentyTwoYearsAndSoreFingersAt54Case } from './microscopic-colitis-twenty-two-years-and-sore-fingers-at-54';
import { microscopicColitisTwoMonthsOfDiarrhoeaAt16Case } from './microscopic-colitis-two-months-of-diarrhoea-at-16';
import { microscopicColitisWithBloodAt43Case } from './microscopic-colitis-with-blood-at-43';
import { microscopicColitisWithFibromyalgiaAt49Case } from './microscopic-colitis-with-fibromyalgia-at-49';
import { microscopicColitisWithoutDiarrhoeaOnLansoprazoleAt64Case } from './microscopic-colitis-without-diarrhoea-on-lansoprazole-at-64';
import { microscopicColitisWokenAtFourCase } from './microscopic-colitis-woken-at-four';
import { mycophenolateColitisMaroonStoolsAfterASecondHeartAt36Case } from './mycophenolate-colitis-maroon-stools-after-a-second-heart-at-36';
import { neuroendocrineTumourWateryDiarrhoeaAt65Case } from './neuroendocrine-tumour-watery-diarrhoea-at-65';
import { norovirusThreeMonthsWithATransplantedHeartAt75Case } from './norovirus-three-months-with-a-transplanted-heart-at-75';
import { norovirusTwelveStoolsADayWithLeukaemiaAt64Case } from './norovirus-twelve-stools-a-day-with-leukaemia-at-64';
import { nsaidEnteropathyALongAnaemiaAt54Case } from './nsaid-enteropathy-a-long-anaemia-at-54';
import { nsaidEnteropathyATabletForHeadachesAt58Case } from './nsaid-enteropathy-a-tablet-for-headaches-at-58';
import { nsaidEnteropathyAYearOfBloodyStoolsAt65Case } from './nsaid-enteropathy-a-year-of-bloody-stools-at-65';
import { nsaidEnteropathyAnaemiaAndPainCase } from './nsaid-enteropathy-anaemia-and-pain';
import { nsaidEnteropathyAspirinAloneAt79Case } from './nsaid-enteropathy-aspirin-alone-at-79';
import { nsaidEnteropathyBlackStoolAfterThreeWeeksAt34Case } from './nsaid-enteropathy-black-stool-after-three-weeks-at-34';
import { nsaidEnteropathyBlockedAfterManyOperationsAt58Case } from './nsaid-enteropathy-blocked-after-many-operations-at-58';
import { nsaidEnteropathyBlockedAfterTenYearsOfAspirinAt89Case } from './nsaid-enteropathy-blocked-after-ten-years-of-aspirin-at-89';
import { nsaidEnteropathyBlockedForTheFifthTimeAt45Case } from './nsaid-enteropathy-blocked-for-the-fifth-time-at-45';
import { nsaidEnteropathyBrightBloodAt54Case } from './nsaid-enteropathy-bright-blood-at-54';
import { nsaidEnteropathyColicAndPsoriasisAt66Case } from './nsaid-enteropathy-colic-and-psoriasis-at-66';
import { nsaidEnteropathyConstipatedAndBleedingAt86Case } from './nsaid-enteropathy-constipated-and-bleeding-at-86';
import { nsaidEnteropathyDarkBloodAndEighteenKilosAt51Case } from './nsaid-enteropathy-dark-blood-and-eighteen-kilos-at-51';
import { nsaidEnteropathyDiclofenacAndOedemaCase } from './nsaid-enteropathy-diclofenac-and-oedema';
import { nsaidEnteropathyFellFromAHorseAt19Case } from './nsaid-enteropathy-fell-from-a-horse-at-19';
import { nsaidEnteropathyHiddenAnaemiaAt63Case } from './nsaid-enteropathy-hidden-anaemia-at-63';
import { nsaidEnteropathyHiddenBloodAtScreeningAt56Case } from './nsaid-enteropathy-hidden-blood-at-screening-at-56';
import { nsaidEnteropathyHiddenUseAt60Case } from './nsaid-enteropathy-hidden-use-at-60';
import { nsaidEnteropathyHisOwnCureForTheBackAt68Case } from './nsaid-enteropathy-his-own-cure-for-the-back-at-68';
import { nsaidEnteropathyHomeThreeDaysAndSoreAgainInTheFortiesCase } from './nsaid-enteropathy-home-three-days-and-sore-again-in-the-forties';
import { nsaidEnteropathyIronDeficiencyAt68Case } from './nsaid-enteropathy-iron-deficiency-at-68';
import { nsaidEnteropathyManyScopesWithoutAnAnswerAt73Case } from './nsaid-enteropathy-many-scopes-without-an-answer-at-73';
import { nsaidEnteropathyMassAndVomitingAt33Case } from './nsaid-enteropathy-mass-and-vomiting-at-33';
import { nsaidEnteropathyOnAndOffOnTheLowerRightAt59Case } from './nsaid-enteropathy-on-and-off-on-the-lower-right-at-59';
import { nsaidEnteropathyPainThatStayedAfterCleanScopesAt80Case } from './nsaid-enteropathy-pain-that-stayed-after-clean-scopes-at-80';
import { nsaidEnteropathyPainlessBloodAt43Case } from './nsaid-enteropathy-painless-blood-at-43';
import { nsaidEnteropathyPatchesOnTheSkinAt70Case } from './nsaid-enteropathy-patches-on-the-skin-at-70';
import { nsaidEnteropathyRetainedCapsuleCase } from './nsaid-enteropathy-retained-capsule';
import { nsaidEnteropathySevenYearsAfterTheLastTabletAt79Case } from './nsaid-enteropathy-seven-years-after-the-last-tablet-at-79';
import { nsaidEnteropathySmallRedCellsAndThinnerAt63Case } from './nsaid-enteropathy-small-red-cells-and-thinner-at-63';
import { nsaidEnteropathySwollenAfterTwoWeeksOfInjectionsAt69Case } from './nsaid-enteropathy-swollen-after-two-weeks-of-injections-at-69';
import { nsaidEnteropathySwollenBellyAfterTheWombWasRemovedAt59Case } from './nsaid-enteropathy-swollen-belly-after-the-womb-was-removed-at-59';
import { nsaidEnteropathyTenYearsOfDiclofenacAt48Case } from './nsaid-enteropathy-ten-years-of-diclofenac-at-48';
import { nsaidEnteropathyTwentySixBlockagesAt49Case } from './nsaid-enteropathy-twenty-six-blockages-at-49';
import { nsaidEnteropathyTwoWeeksOfBlackStoolsAfterAStrokeAt63Case } from './nsaid-enteropathy-two-weeks-of-black-stools-after-a-stroke-at-63';
import { nsaidEnteropathyTwoYearsAfterTheLastTabletAt63Case } from './nsaid-enteropathy-two-years-after-the-last-tablet-at-63';
import { nsaidEnteropathyTwoYearsOfAttacksAt50Case } from './nsaid-enteropathy-two-years-of-attacks-at-50';
import { nsaidEnteropathyTwoYearsOfHeadacheTabletsAt18Case } from './nsaid-enteropathy-two-years-of-headache-tablets-at-18';
import { nsaidEnteropathyVomitingAt31Case } from './nsaid-enteropathy-vomiting-at-31';
import { nsaidEnteropathyWeakAndBloodlessAt85Case } from './nsaid-enteropathy-weak-and-bloodless-at-85';
import { nsaidEnteropathyYearsOfNaproxenAt46Case } from './nsaid-enteropathy-years-of-naproxen-at-46';
import { nsaidEnteropathyYearsOfPainkillersAt42Case } from './nsaid-enteropathy-years-of-painkillers-at-42';
import { obturatorHerniaFourDaysWithoutWindAt76Case } from './obturator-hernia-four-days-without-wind-at-76';
import { oesophagealCancerSixMonthsOfHardSwallowingAt70Case } from './oesophageal-cancer-six-months-of-hard-swallowing-at-70';
import { oesophagealCancerTheSisterToldTheRestAt56Case } from './oesophageal-cancer-the-sister-told-the-rest-at-56';
import { olmesartanBloatedWithFatInTheStoolAt67Case } from './olmesartan-bloated-with-fat-in-the-stool-at-67';
import { olmesartanCalledRefractoryCeliacAt73Case } from './olmesartan-called-refractory-celiac-at-73';
import { olmesartanFaintAfterTwoMonthsOfDiarrhoeaAt82Case } from './olmesartan-faint-after-two-months-of-diarrhoea-at-82';
import { olmesartanFourYearsThenDiarrhoeaAt68Case } from './olmesartan-four-years-then-diarrhoea-at-68';
import { olmesartanNineKilosInThreeMonthsAt66Case } from './olmesartan-nine-kilos-in-three-months-at-66';
import { olmesartanThirdTimeInHospitalAt74Case } from './olmesartan-third-time-in-hospital-at-74';
import { olmesartanThreeMonthsAndElevenKilosAt64Case } from './olmesartan-three-months-and-eleven-kilos-at-64';
import { olmesartanTwentyWateryStoolsADayAt75Case } from './olmesartan-twenty-watery-stools-a-day-at-75';
import { olmesartanTwoMonthsAfterTenYearsAt63Case } from './olmesartan-two-months-after-ten-years-at-63';
import { orlistatAndOlestraCrispsAt16Case } from './orlistat-and-olestra-crisps-at-16';
import { outOfScopeALumpInTheNeckAndFourDaysOfDiarrhoeaAt22Case } from './out-of-scope-a-lump-in-the-neck-and-four-days-of-diarrhoea-at-22';
import { outOfScopeAMonthOfBloodyStoolsAndNoTravelAt45Case } from './out-of-scope-a-month-of-bloody-stools-and-no-travel-at-45';
import { outOfScopeAMonthOfDiarrhoeaOnAnOldTabletAt65Case } from './out-of-scope-a-month-of-diarrhoea-on-an-old-tablet-at-65';
import { outOfScopeBellyPainAndEosinophilsFromColombiaAt28Case } from './out-of-scope-belly-pain-and-eosinophils-from-colombia-at-28';
import { outOfScopeBloodyStoolsOnPembrolizumabAt61Case } from './out-of-scope-bloody-stools-on-pembrolizumab-at-61';
import { outOfScopeCrampsAndBloodAfterPelvicRadiotherapyAt53Case } from './out-of-scope-cramps-and-blood-after-pelvic-radiotherapy-at-53';
import { outOfScopeCrampsAndGoatLikeStoolsAt53Case } from './out-of-scope-cramps-and-goat-like-stools-at-53';
import { outOfScopeFifteenYellowStoolsAndAGoodAppetiteAt78Case } from './out-of-scope-fifteen-yellow-stools-and-a-good-appetite-at-78';
import { outOfScopeGreenStoolsByNightAndAHaemoglobinOfSevenAt46Case } from './out-of-scope-green-stools-by-night-and-a-haemoglobin-of-seven-at-46';
import { outOfScopeHivesAndChestPainAfterFishRoeAt59Case } from './out-of-scope-hives-and-chest-pain-after-fish-roe-at-59';
import { outOfScopeHivesAndStabbingPainAfterAnchoviesAt48Case } from './out-of-scope-hives-and-stabbing-pain-after-anchovies-at-48';
import { outOfScopeSixWeeksOfDiarrhoeaTakenForCrohnAt44Case } from './out-of-scope-six-weeks-of-diarrhoea-taken-for-crohn-at-44';
import { outOfScopeThreeDaysOnAPressureTabletAt42Case } from './out-of-scope-three-days-on-a-pressure-tablet-at-42';
import { outOfScopeTwoWeeksOfPoorAppetiteAndEosinophilsAt68Case } from './out-of-scope-two-weeks-of-poor-appetite-and-eosinophils-at-68';
import { ovarianCancerABurstCystAt29Case } from './ovarian-cancer-a-burst-cyst-at-29';
import { ovarianCancerAGrowingGirthAt57Case } from './ovarian-cancer-a-growing-girth-at-57';
import { ovarianCancerANavelHerniaInThe36thWeekAt22Case } from './ovarian-cancer-a-navel-hernia-in-the-36th-week-at-22';
import { ovarianCancerANavelLumpThatNoLongerGoesBackAt54Case } from './ovarian-cancer-a-navel-lump-that-no-longer-goes-back-at-54';
import { ovarianCancerANavelThatGrewForAMonthAt73Case } from './ovarian-cancer-a-navel-that-grew-for-a-month-at-73';
import { ovarianCancerAPainlessGroinLumpAt54Case } from './ovarian-cancer-a-painless-groin-lump-at-54';
import { ovarianCancerASmoothMassInFrontOfTheWombAt43Case } from './ovarian-cancer-a-smooth-mass-in-front-of-the-womb-at-43';
import { ovarianCancerASwollenBellyAndThinnerAt17Case } from './ovarian-cancer-a-swollen-belly-and-thinner-at-17';
import { ovarianCancerAWeekOfPainAndAGrowingBellyAt59Case } from './ovarian-cancer-a-week-of-pain-and-a-growing-belly-at-59';
import { ovarianCancerAWeekOfPainBelowRightAt21Case } from './ovarian-cancer-a-week-of-pain-below-right-at-21';
import { ovarianCancerAtTheChestClinicAt45Case } from './ovarian-cancer-at-the-chest-clinic-at-45';
import { ovarianCancerBloatingAt28Case } from './ovarian-cancer-bloating-at-28';
import { ovarianCancerConfusedWithAFailingHeartAt90Case } from './ovarian-cancer-confused-with-a-failing-heart-at-90';
import { ovarianCancerConstipatedThenABellyFullOfFluidAt63Case } from './ovarian-cancer-constipated-then-a-belly-full-of-fluid-at-63';
import { ovarianCancerDiscomfortInThePelvisAt23Case } from './ovarian-cancer-discomfort-in-the-pelvis-at-23';
import { ovarianCancerFaintingInTheSeventhWeekAt27Case } from './ovarian-cancer-fainting-in-the-seventh-week-at-27';
import { ovarianCancerFiveDaysOfPainWithFailingKidneysAt72Case } from './ovarian-cancer-five-days-of-pain-with-failing-kidneys-at-72';
import { ovarianCancerFourMonthsOfChangingBowelsAt57Case } from './ovarian-cancer-four-months-of-changing-bowels-at-57';
import { ovarianCancerFourWeeksOfAPainfulSwellingAt42Case } from './ovarian-cancer-four-weeks-of-a-painful-swelling-at-42';
import { ovarianCancerFourYearsAfterAMuscleDiseaseAt50Case } from './ovarian-cancer-four-years-after-a-muscle-disease-at-50';
import { ovarianCancerFourYearsOfAGrowingMassAt64Case } from './ovarian-cancer-four-years-of-a-growing-mass-at-64';
import { ovarianCancerHalfAYearOfDyspepsiaAt60Case } from './ovarian-cancer-half-a-year-of-dyspepsia-at-60';
import { ovarianCancerHalfAYearOfHeavyBleedingAndASwellingAt48Case } from './ovarian-cancer-half-a-year-of-heavy-bleeding-and-a-swelling-at-48';
import { ovarianCancerInAHerniaAt75Case } from './ovarian-cancer-in-a-hernia-at-75';
import { ovarianCancerIndigestionAtEveryVisitAt52Case } from './ovarian-cancer-indigestion-at-every-visit-at-52';
import { ovarianCancerIrregularBleedingAndCrampsAt45Case } from './ovarian-cancer-irregular-bleeding-and-cramps-at-45';
import { ovarianCancerNapsInTheDayAt58Case } from './ovarian-cancer-naps-in-the-day-at-58';
import { ovarianCancerNoLongerAtTheGymAt20Case } from './ovarian-cancer-no-longer-at-the-gym-at-20';
import { ovarianCancerPainAndAGrowingBellyAt36Case } from './ovarian-cancer-pain-and-a-growing-belly-at-36';
import { ovarianCancerPainBloatingAndVomitingAt41Case } from './ovarian-cancer-pain-bloating-and-vomiting-at-41';
import { ovarianCancerPeritonealAt66Case } from './ovarian-cancer-peritoneal-at-66';
import { ovarianCancerRectalBleedingAt50Case } from './ovarian-cancer-rectal-bleeding-at-50';
import { ovarianCancerShortOfBreathAt39Case } from './ovarian-cancer-short-of-breath-at-39';
import { ovarianCancerSwollenAndWithoutAPeriodForAYearAt19Case } from './ovarian-cancer-swollen-and-without-a-period-for-a-year-at-19';
import { ovarianCancerSwollenBellyAndLegsAt84Case } from './ovarian-cancer-swollen-belly-and-legs-at-84';
import { ovarianCancerTakenForDepressionAt52Case } from './ovarian-cancer-taken-for-depression-at-52';
import { ovarianCancerTheWaistlineGrowsOnADietAt51Case } from './ovarian-cancer-the-waistline-grows-on-a-diet-at-51';
import { ovarianCancerThreeDaysOfVomitingAndNoStoolAt58Case } from './ovarian-cancer-three-days-of-vomiting-and-no-stool-at-58';
import { ovarianCancerTinglingHandsThenBedboundAt49Case } from './ovarian-cancer-tingling-hands-then-bedbound-at-49';
import { ovarianCancerTwelveKilosLostAndASwollenBellyAt65Case } from './ovarian-cancer-twelve-kilos-lost-and-a-swollen-belly-at-65';
import { ovarianCancerTwoLumpsAndAlteredStoolsAt50Case } from './ovarian-cancer-two-lumps-and-altered-stools-at-50';
import { ovarianCancerTwoMonthsOfSwellingAt21Case } from './ovarian-cancer-two-months-of-swelling-at-21';
import { ovarianCancerUnsteadyWithANodeInTheGroinAt80Case } from './ovarian-cancer-unsteady-with-a-node-in-the-groin-at-80';
import { ovarianCancerVertigoAndDoubleSightAt59Case } from './ovarian-cancer-vertigo-and-double-sight-at-59';
import { ovarianCystAsBigAsSevenMonthsAt51Case } from './ovarian-cyst-as-big-as-seven-months-at-51';
import { ovarianCystFiveDaysOfThrobbingPainAt53Case } from './ovarian-cyst-five-days-of-throbbing-pain-at-53';
import { ovarianTorsionAcuteAbdomenAt70Case } from './ovarian-torsion-acute-abdomen-at-70';
import { ovarianTorsionSentHomeAsConstipationAt33Case } from './ovarian-torsion-sent-home-as-constipation-at-33';
import { ovarianTorsionThreeDaysOnAndOffAt32Case } from './ovarian-torsion-three-days-on-and-off-at-32';
import { pancreasNineKilosLostAndYellowAt75Case } from './pancreas-nine-kilos-lost-and-yellow-at-75';
import { pancreaticCancerCalledGastritisAt65Case } from './pancreatic-cancer-called-gastritis-at-65';
import { pancreaticInsufficiencyAfterBypassAt48Case } from './pancreatic-insufficiency-after-bypass-at-48';
import { pancreaticInsufficiencyAsksForMorphineAt52Case } from './pancreatic-insufficiency-asks-for-morphine-at-52';
import { pancreaticInsufficiencyFloatingStoolsAt19Case } from './pancreatic-insufficiency-floating-stools-at-19';
import { pancreaticInsufficiencyFoundThroughTheLiverAt73Case } from './pancreatic-insufficiency-found-through-the-liver-at-73';
import { pancreaticInsufficiencyNineYearsOfBurningPainAt57Case } from './pancreatic-insufficiency-nine-years-of-burning-pain-at-57';
import { pancreaticInsufficiencySickOfOilyFoodAt64Case } from './pancreatic-insufficiency-sick-of-oily-food-at-64';
import { pancreaticInsufficiencyTinglingAndSpasmsAt55Case } from './pancreatic-insufficiency-tingling-and-spasms-at-55';
import { pancreaticInsufficiencyTiredAndSwollenAfterAnOperationAt62Case } from './pancreatic-insufficiency-tired-and-swollen-after-an-operation-at-62';
import { pancreaticInsufficiencyWithPancreaticCancerAt56Case } from './pancreatic-insufficiency-with-pancreatic-cancer-at-56';
import { pancreatitisAWeekOfPainToTheBackAt63Case } from './pancreatitis-a-week-of-pain-to-the-back-at-63';
import { pancreatitisBesideAHerniaAt79Case } from './pancreatitis-beside-a-hernia-at-79';
import { pancreatitisKnownHighFatsAt22Case } from './pancreatitis-known-high-fats-at-22';
import { pancreatitisLowerLeftPainWithNormalLipaseAt31Case } from './pancreatitis-lower-left-pain-with-normal-lipase-at-31';
import { pancreatitisUpperPainToTheBackWithNormalLipaseAt47Case } from './pancreatitis-upper-pain-to-the-back-with-normal-lipase-at-47';
import { pancreatitisWhileIroningAt44Case } from './pancreatitis-while-ironing-at-44';
import { pancreatitisWithDiarrhoeaAndOneBloodyStoolAt30Case } from './pancreatitis-with-diarrhoea-and-one-bloody-stool-at-30';
import { pepticUlcerBetterAfterMealsAt54Case } from './peptic-ulcer-better-after-meals-at-54';
import { pepticUlcerRelievedByMilkAt40Case } from './peptic-ulcer-relieved-by-milk-at-40';
import { perforatedStomachSuddenPainAndNoWindAt74Case } from './perforated-stomach-sudden-pain-and-no-wind-at-74';
import { perforatedUlcerPainToTheRightShoulderAt56Case } from './perforated-ulcer-pain-to-the-right-shoulder-at-56';
import { perforatedUlcerWithAGroinSwellingAt43Case } from './perforated-ulcer-with-a-groin-swelling-at-43';
import { perforatedUlcerWithAHeartTracingAt78Case } from './perforated-ulcer-with-a-heart-tracing-at-78';
import { phaeochromocytomaFlushesAndPalpitationsAt51Case } from './phaeochromocytoma-flushes-and-palpitations-at-51';
import { porphyriaCalledSicknessOfPregnancyAt27Case } from './porphyria-called-sickness-of-pregnancy-at-27';
import { porphyriaEighteenDaysOfPainInEarlyPregnancyAt34Case } from './porphyria-eighteen-days-of-pain-in-early-pregnancy-at-34';
import { porphyriaPainWithoutStoolInTheFifthWeekAt37Case } from './porphyria-pain-without-stool-in-the-fifth-week-at-37';
import { porphyriaTakenForFunctionalPainAt27Case } from './porphyria-taken-for-functional-pain-at-27';
import { porphyriaThirdAttackAt15Case } from './porphyria-third-attack-at-15';
import { porphyriaTwoWeeksLikeAnUlcerAt30Case } from './porphyria-two-weeks-like-an-ulcer-at-30';
import { porphyriaUnbearablePainAfterABirthAt17Case } from './porphyria-unbearable-pain-after-a-birth-at-17';
import { purpuraBeforeTheRashAt9Case } from './purpura-before-the-rash-at-9';
import { rectalEndometriosisCyclicBleedingAt41Case } from './rectal-endometriosis-cyclic-bleeding-at-41';
import { refluxASourTasteAfterMealsAt42Case } from './reflux-a-sour-taste-after-meals-at-42';
import { refluxHeartburnInADiabeticAt60Case } from './reflux-heartburn-in-a-diabetic-at-60';
import { refluxWorseOnBendingAndAtNightAt45Case } from './reflux-worse-on-bending-and-at-night-at-45';
import { renalColicFourDaysOfFlankPainAt58Case } from './renal-colic-four-days-of-flank-pain-at-58';
import { renalColicHalfAnHourOfLoinPainAt60Case } from './renal-colic-half-an-hour-of-loin-pain-at-60';
import { roundwormWhileBrushingHerTeethAt47Case } from './roundworm-while-brushing-her-teeth-at-47';
import { ruminationCalledAnEatingDisorderAt21Case } from './rumination-called-an-eating-disorder-at-21';
import { ruminationThreeMonthsOfPainAfterMealsAt20Case } from './rumination-three-months-of-pain-after-meals-at-20';
import { rupturedAneurysmLikeABlockedBowelAt66Case } from './ruptured-aneurysm-like-a-blocked-bowel-at-66';
import { rupturedOesophagusPainAndConstipationAt39Case } from './ruptured-oesophagus-pain-and-constipation-at-39';
import { sartanEnteropathyAttacksOfPainAndEightKilosAt60Case } from './sartan-enteropathy-attacks-of-pain-and-eight-kilos-at-60';
import { schatzkiRingTwiceAMonthAt54Case } from './schatzki-ring-twice-a-month-at-54';
import { schistosomiasisCrampsLowOnTheRightAt36Case } from './schistosomiasis-cramps-low-on-the-right-at-36';
import { sclerosingCholangitisVaguePainWithKnownColitisAt64Case } from './sclerosing-cholangitis-vague-pain-with-known-colitis-at-64';
import { scombroidHomeBottledFishAt52Case } from './scombroid-home-bottled-fish-at-52';
import { scombroidItchingAndLooseStoolsAfterTunaAt29Case } from './scombroid-itching-and-loose-stools-after-tuna-at-29';
import { scombroidTinnedAnchoviesAt35Case } from './scombroid-tinned-anchovies-at-35';
import { semaglutideThreeWeeksOfNauseaAt53Case } from './semaglutide-three-weeks-of-nausea-at-53';
import { sevelamerColitisBlackThenBloodyStoolsAt53Case } from './sevelamer-colitis-black-then-bloody-stools-at-53';
import { shinglesAnAppendixTakenOutForItAt51Case } from './shingles-an-appendix-taken-out-for-it-at-51';
import { sigmoidVolvulusAWeekOfSwellingAt52Case } from './sigmoid-volvulus-a-week-of-swelling-at-52';
import { sigmoidVolvulusAWeekWithoutAStoolAt28Case } from './sigmoid-volvulus-a-week-without-a-stool-at-28';
import { sigmoidVolvulusFourLitresOfLaxativeInVainAt25Case } from './sigmoid-volvulus-four-litres-of-laxative-in-vain-at-25';
import { slippingRibTwoOrgansOutAt16Case } from './slipping-rib-two-organs-out-at-16';
import { smallBowelCarcinoidSwollenBellyAt56Case } from './small-bowel-carcinoid-swollen-belly-at-56';
import { smallBowelDiverticulumAnaemicAgainWithBlackStoolsAt60Case } from './small-bowel-diverticulum-anaemic-again-with-black-stools-at-60';
import { smallBowelIschaemiaCoffeeGroundsAt75Case } from './small-bowel-ischaemia-coffee-grounds-at-75';
import { smallBowelLymphomaColicForHalfAnHourAt48Case } from './small-bowel-lymphoma-colic-for-half-an-hour-at-48';
import { smallBowelLymphomaFeverAndWeightLossAt54Case } from './small-bowel-lymphoma-fever-and-weight-loss-at-54';
import { smallBowelPerforationTwentyHoursLowOnTheRightAt55Case } from './small-bowel-perforation-twenty-hours-low-on-the-right-at-55';
import { smallBowelTumourLikeHeavyPeriodsAt42Case } from './small-bowel-tumour-like-heavy-periods-at-42';
import { smallBowelVolvulusTwiceCalledGastritisInPregnancyAt23Case } from './small-bowel-volvulus-twice-called-gastritis-in-pregnancy-at-23';
import { solitaryRectalUlcerBleedingAndConstipatedAt17Case } from './solitary-rectal-ulcer-bleeding-and-constipated-at-17';
import { solitaryRectalUlcerTiredAndShortOfIronAt45Case } from './solitary-rectal-ulcer-tired-and-short-of-iron-at-45';
import { spigelianHerniaLikeAnAppendixAt44Case } from './spigelian-hernia-like-an-appendix-at-44';
import { spirochaetosisColicAfterMealsAt42Case } from './spirochaetosis-colic-after-meals-at-42';
import { spirochaetosisEightYearsOfWateryStoolsAt25Case } from './spirochaetosis-eight-years-of-watery-stools-at-25';
import { stromalTumourFrankBloodAndUnstableAt40Case } from './stromal-tumour-frank-blood-and-unstable-at-40';
import { stromalTumourSixMonthsOfBlackStoolsAt52Case } from './stromal-tumour-six-months-of-black-stools-at-52';
import { strongyloidiasisAHorseshoerWithAnIleostomyAt69Case } from './strongyloidiasis-a-horseshoer-with-an-ileostomy-at-69';
import { strongyloidiasisLikeAFlareOfColitisCase } from './strongyloidiasis-like-a-flare-of-colitis';
import { strongyloidiasisTwoOperationsForNothingAt30Case } from './strongyloidiasis-two-operations-for-nothing-at-30';
import { strongyloidiasisWateryDiarrhoeaAt69Case } from './strongyloidiasis-watery-diarrhoea-at-69';
import { stuckInTheThroatAfterChickenAt79Case } from './stuck-in-the-throat-after-chicken-at-79';
import { sucraseDeficiencyCalledIrritableBowelAt23Case } from './sucrase-deficiency-called-irritable-bowel-at-23';
import { sweetenedDietFoodTwoWeeksOfDiarrhoeaAt29Case } from './sweetened-diet-food-two-weeks-of-diarrhoea-at-29';
import { syphilisTenSlimyStoolsAndARashInTheFiftiesCase } from './syphilis-ten-slimy-stools-and-a-rash-in-the-fifties';
import { systemicSclerosisRefluxDiarrhoeaAndASwellingBellyAt74Case } from './systemic-sclerosis-reflux-diarrhoea-and-a-swelling-belly-at-74';
import { tCellLymphomaFeverAndGlandsInCeliacDiseaseAt47Case } from './t-cell-lymphoma-fever-and-glands-in-celiac-disease-at-47';
import { tCellLymphomaRigidBellyAt84Case } from './t-cell-lymphoma-rigid-belly-at-84';
import { tCellLymphomaSixMonthsOfDiarrhoeaAt71Case } from './t-cell-lymphoma-six-months-of-diarrhoea-at-71';
import { tCellLymphomaUpperPainAndVomitingAt27Case } from './t-cell-lymphoma-upper-pain-and-vomiting-at-27';
import { telmisartanEnteropathyWithFailingKidneysAt45Case } from './telmisartan-enteropathy-with-failing-kidneys-at-45';
import { thrombosedPileTwoDaysOfAnalPainAt52Case } from './thrombosed-pile-two-days-of-anal-pain-at-52';
import { thymomaAndNoAntibodiesSixWeeksOfDiarrhoeaAt74Case } from './thymoma-and-no-antibodies-six-weeks-of-diarrhoea-at-74';
import { traumaticPerforationHitByACarWithCrohnAt28Case } from './traumatic-perforation-hit-by-a-car-with-crohn-at-28';
import { tropicalSprueAnaemiaInAManFromGuatemalaAt60Case } from './tropical-sprue-anaemia-in-a-man-from-guatemala-at-60';
import { tropicalSprueConfusedByAcidosisAt58Case } from './tropical-sprue-confused-by-acidosis-at-58';
import { tropicalSprueSinceMalaysiaAt43Case } from './tropical-sprue-since-malaysia-at-43';
import { typhoidConfusedTwoDaysAfterAFlightFromIndiaAt21Case } from './typhoid-confused-two-days-after-a-flight-from-india-at-21';
import { typhoidConstipatedWithoutHavingTravelledAt57Case } from './typhoid-constipated-without-having-travelled-at-57';
import { typhoidConstipationAndChillsAfterMexicoAt39Case } from './typhoid-constipation-and-chills-after-mexico-at-39';
import { typhoidLooseStoolsAndFeverAt64Case } from './typhoid-loose-stools-and-fever-at-64';
import { typhoidLooseStoolsAndLegsThatDoNotCarryAt27Case } from './typhoid-loose-stools-and-legs-that-do-not-carry-at-27';
import { typhoidRisingFeverAndVomitingAt18Case } from './typhoid-rising-fever-and-vomiting-at-18';
import { ulcerativeColitisABackThatIsStiffInTheMorningAt29Case } from './ulcerative-colitis-a-back-that-is-stiff-in-the-morning-at-29';
import { ulcerativeColitisAFissureTookTheBlameAt16Case } from './ulcerative-colitis-a-fissure-took-the-blame-at-16';
import { ulcerativeColitisAHaemoglobinOf68AfterAYearAt45Case } from './ulcerative-colitis-a-haemoglobin-of-68-after-a-year-at-45';
import { ulcerativeColitisAHeadacheAndAWeakLegAt27Case } from './ulcerative-colitis-a-headache-and-a-weak-leg-at-27';
import { ulcerativeColitisALittleBloodyDiarrhoeaAt54Case } from './ulcerative-colitis-a-little-bloody-diarrhoea-at-54';
import { ulcerativeColitisALongClottingTimeAt22Case } from './ulcerative-colitis-a-long-clotting-time-at-22';
import { ulcerativeColitisAMonthOfBloodAndMucusAt53Case } from './ulcerative-colitis-a-month-of-blood-and-mucus-at-53';
import { ulcerativeColitisASoreOnTheShinAt18Case } from './ulcerative-colitis-a-sore-on-the-shin-at-18';
import { ulcerativeColitisASwollenHandAndASoreMouthAt40Case } from './ulcerative-colitis-a-swollen-hand-and-a-sore-mouth-at-40';
import { ulcerativeColitisATeacherBackFromGoaAt51Case } from './ulcerative-colitis-a-teacher-back-from-goa-at-51';
import { ulcerativeColitisATiredAndPaleSoldierAt20Case } from './ulcerative-colitis-a-tired-and-pale-soldier-at-20';
import { ulcerativeColitisAWeekAfterDayOldSugarWaterAt32Case } from './ulcerative-colitis-a-week-after-day-old-sugar-water-at-32';
import { ulcerativeColitisAWeekOfBloodAndATroubledLiverAt18Case } from './ulcerative-colitis-a-week-of-blood-and-a-troubled-liver-at-18';
import { ulcerativeColitisAYearOfBloodyMotionsAt38Case } from './ulcerative-colitis-a-year-of-bloody-motions-at-38';
import { ulcerativeColitisAYearOfMoreStoolsAndBloodAt46Case } from './ulcerative-colitis-a-year-of-more-stools-and-blood-at-46';
import { ulcerativeColitisAchingJointsAndARashAt25Case } from './ulcerative-colitis-aching-joints-and-a-rash-at-25';
import { ulcerativeColitisAfterAMildInfectionAt21Case } from './ulcerative-colitis-after-a-mild-infection-at-21';
import { ulcerativeColitisAfterAWeekAgainstStomachGermsAt63Case } from './ulcerative-colitis-after-a-week-against-stomach-germs-at-63';
import { ulcerativeColitisAfterAntibioticsAt25Case } from './ulcerative-colitis-after-antibiotics-at-25';
import { ulcerativeColitisBleedingBesideFibromyalgiaAt47Case } from './ulcerative-colitis-bleeding-beside-fibromyalgia-at-47';
import { ulcerativeColitisBleedingOnVacationAt32Case } from './ulcerative-colitis-bleeding-on-vacation-at-32';
import { ulcerativeColitisBloodAndFeverOnTheWardAt43Case } from './ulcerative-colitis-blood-and-fever-on-the-ward-at-43';
import { ulcerativeColitisBloodAndNothingElseToldAt17Case } from './ulcerative-colitis-blood-and-nothing-else-told-at-17';
import { ulcerativeColitisBloodAndThreeImmuneDiseasesAt31Case } from './ulcerative-colitis-blood-and-three-immune-diseases-at-31';
import { ulcerativeColitisBloodOnTheSurfaceAt34Case } from './ulcerative-colitis-blood-on-the-surface-at-34';
import { ulcerativeColitisBloodThatCameBackAfterAYearAt30Case } from './ulcerative-colitis-blood-that-came-back-after-a-year-at-30';
import { ulcerativeColitisBloodyLooseStoolsAt66Case } from './ulcerative-colitis-bloody-loose-stools-at-66';
import { ulcerativeColitisBreathlessAndWorseOnIbuprofenAt63Case } from './ulcerative-colitis-breathless-and-worse-on-ibuprofen-at-63';
import { ulcerativeColitisBrightRedInOneStoolAt30Case } from './ulcerative-colitis-bright-red-in-one-stool-at-30';
import { ulcerativeColitisCalledGastroenteritisAt45Case } from './ulcerative-colitis-called-gastroenteritis-at-45';
import { ulcerativeColitisCalledPilesAndThenCrohnAt23Case } from './ulcerative-colitis-called-piles-and-then-crohn-at-23';
import { ulcerativeColitisCampylobacterInTheStoolAt27Case } from './ulcerative-colitis-campylobacter-in-the-stool-at-27';
import { ulcerativeColitisCannotFindWordsAt36Case } from './ulcerative-colitis-cannot-find-words-at-36';
import { ulcerativeColitisChestPainOnBreathingAt34Case } from './ulcerative-colitis-chest-pain-on-breathing-at-34';
import { ulcerativeColitisConstipatedAt77Case } from './ulcerative-colitis-constipated-at-77';
import { ulcerativeColitisDaysAfterTheLastPrednisoloneAt43Case } from './ulcerative-colitis-days-after-the-last-prednisolone-at-43';
import { ulcerativeColitisEightMonthsOfBloodAt21Case } from './ulcerative-colitis-eight-months-of-blood-at-21';
import { ulcerativeColitisEightMonthsOfFrothyBloodAt26Case } from './ulcerative-colitis-eight-months-of-frothy-blood-at-26';
import { ulcerativeColitisFeverVomitingAndLostTasteAt19Case } from './ulcerative-colitis-fever-vomiting-and-lost-taste-at-19';
import { ulcerativeColitisFootUlcerAt19Case } from './ulcerative-colitis-foot-ulcer-at-19';
import { ulcerativeColitisFourMonthsOfPusAndFeverAt35Case } from './ulcerative-colitis-four-months-of-pus-and-fever-at-35';
import { ulcerativeColitisFourYearsOfSlimeAndBloodAt40Case } from './ulcerative-colitis-four-years-of-slime-and-blood-at-40';
import { ulcerativeColitisHalfAYearOfWanderingJointsAt56Case } from './ulcerative-colitis-half-a-year-of-wandering-joints-at-56';
import { ulcerativeColitisHeadacheAfterAFallAt23Case } from './ulcerative-colitis-headache-after-a-fall-at-23';
import { ulcerativeColitisHeadacheAndAThirdOfHisWeightAt24Case } from './ulcerative-colitis-headache-and-a-third-of-his-weight-at-24';
import { ulcerativeColitisHeadacheAndFitsAt21Case } from './ulcerative-colitis-headache-and-fits-at-21';
import { ulcerativeColitisHighCalprotectinCase } from './ulcerative-colitis-high-calprotectin';
import { ulcerativeColitisHighFeverAndBloodySlimeAt75Case } from './ulcerative-colitis-high-fever-and-bloody-slime-at-75';
import { ulcerativeColitisHighFeverAndVomitingAt30Case } from './ulcerative-colitis-high-fever-and-vomiting-at-30';
import { ulcerativeColitisMonthOfBloodAt28Case } from './ulcerative-colitis-month-of-blood-at-28';
import { ulcerativeColitisMoreBloodAndAShinThatDoesNotHealAt79Case } from './ulcerative-colitis-more-blood-and-a-shin-that-does-not-heal-at-79';
import { ulcerativeColitisOnAndOffForTenYearsAt31Case } from './ulcerative-colitis-on-and-off-for-ten-years-at-31';
import { ulcerativeColitisOneWeekOfBloodAt22Case } from './ulcerative-colitis-one-week-of-blood-at-22';
import { ulcerativeColitisOnlyOnTheRightAt43Case } from './ulcerative-colitis-only-on-the-right-at-43';
import { ulcerativeColitisPainfulUlcersInTheArmpitAt64Case } from './ulcerative-colitis-painful-ulcers-in-the-armpit-at-64';
import { ulcerativeColitisPaleAfterTwoYearsOfBloodAt32Case } from './ulcerative-colitis-pale-after-two-years-of-blood-at-32';
import { ulcerativeColitisPurpuraAfterDischargeAt33Case } from './ulcerative-colitis-purpura-after-discharge-at-33';
import { ulcerativeColitisSepticShockAt84Case } from './ulcerative-colitis-septic-shock-at-84';
import { ulcerativeColitisSepticWithDownSyndromeAt42Case } from './ulcerative-colitis-septic-with-down-syndrome-at-42';
import { ulcerativeColitisSevenDaysAndLikeBoutsBeforeAt43Case } from './ulcerative-colitis-seven-days-and-like-bouts-before-at-43';
import { ulcerativeColitisSevenYearsInSpellsAt37Case } from './ulcerative-colitis-seven-years-in-spells-at-37';
import { ulcerativeColitisSinceAJourneyToCentralAsiaAt23Case } from './ulcerative-colitis-since-a-journey-to-central-asia-at-23';
import { ulcerativeColitisSixWeeksAndTwentyFivePoundsAt29Case } from './ulcerative-colitis-six-weeks-and-twenty-five-pounds-at-29';
import { ulcerativeColitisSmallAmountsOfBloodAt21Case } from './ulcerative-colitis-small-amounts-of-blood-at-21';
import { ulcerativeColitisSmokerOnAspirinAt48Case } from './ulcerative-colitis-smoker-on-aspirin-at-48';
import { ulcerativeColitisSoreShouldersAndAHaemoglobinOfFiveAt35Case } from './ulcerative-colitis-sore-shoulders-and-a-haemoglobin-of-five-at-35';
import { ulcerativeColitisStoppedHerTabletsAt44Case } from './ulcerative-colitis-stopped-her-tablets-at-44';
import { ulcerativeColitisTenBloodyStoolsAt19Case } from './ulcerative-colitis-ten-bloody-stools-at-19';
import { ulcerativeColitisTenBloodyStoolsInThe16thWeekAt31Case } from './ulcerative-colitis-ten-bloody-stools-in-the-16th-week-at-31';
import { ulcerativeColitisTenDaysOfBurningBloodAt24Case } from './ulcerative-colitis-ten-days-of-burning-blood-at-24';
import { ulcerativeColitisTenQuietYearsThenCovidAt77Case } from './ulcerative-colitis-ten-quiet-years-then-covid-at-77';
import { ulcerativeColitisTenYearsAndTenStoolsAt36Case } from './ulcerative-colitis-ten-years-and-ten-stools-at-36';
import { ulcerativeColitisTenesmusAndUlcersThreeMonthsAfterABirthAt39Case } from './ulcerative-colitis-tenesmus-and-ulcers-three-months-after-a-birth-at-39';
import { ulcerativeColitisThreeDaysOfBloodAt35Case } from './ulcerative-colitis-three-days-of-blood-at-35';
import { ulcerativeColitisThreeDaysOfShortPainsAt28Case } from './ulcerative-colitis-three-days-of-short-pains-at-28';
import { ulcerativeColitisThreeDaysWorseOnMesalazineAt64Case } from './ulcerative-colitis-three-days-worse-on-mesalazine-at-64';
import { ulcerativeColitisThreeMonthsOfBleedingAt27Case } from './ulcerative-colitis-three-months-of-bleeding-at-27';
import { ulcerativeColitisThreeMonthsOfSoresBeforeTheBloodAt56Case } from './ulcerative-colitis-three-months-of-sores-before-the-blood-at-56';
import { ulcerativeColitisThreeWeeksOfBloodAndASoreInTheFlankAt21Case } from './ulcerative-colitis-three-weeks-of-blood-and-a-sore-in-the-flank-at-21';
import { ulcerativeColitisTwentyStoolsADayAt30Case } from './ulcerative-colitis-twenty-stools-a-day-at-30';
import { ulcerativeColitisTwentyStoolsAfterTwoQuietYearsAt21Case } from './ulcerative-colitis-twenty-stools-after-two-quiet-years-at-21';
import { ulcerativeColitisTwoMonthsOfPusAndBloodAt34Case } from './ulcerative-colitis-two-months-of-pus-and-blood-at-34';
import { ulcerativeColitisUntreatedForSixMonthsAt24Case } from './ulcerative-colitis-untreated-for-six-months-at-24';
import { ulcerativeColitisWeeksAfterALungInfectionAt50Case } from './ulcerative-colitis-weeks-after-a-lung-infection-at-50';
import { ulcerativeColitisWentAwayAndCameBackWorseAt19Case } from './ulcerative-colitis-went-away-and-came-back-worse-at-19';
import { ulcerativeColitisWhereItIsRareCase } from './ulcerative-colitis-where-it-is-rare';
import { ulcerativeColitisWorseOnBudesonideAt31Case } from './ulcerative-colitis-worse-on-budesonide-at-31';
import { ulcerativeColitisWoundsThatDoNotHealAt66Case } from './ulcerative-colitis-wounds-that-do-not-heal-at-66';
import { ulcerativeColitisYellowAndPaleOffMesalazineAt42Case } from './ulcerative-colitis-yellow-and-pale-off-mesalazine-at-42';
import { ulcerativeColitisYellowAndPaleWithCrampsAt55Case } from './ulcerative-colitis-yellow-and-pale-with-cramps-at-55';
import { urinaryRetentionBlockingTheBowelAt84Case } from './urinary-retention-blocking-the-bowel-at-84';
import { valsartanEnteropathyAlbuminOfTenAt73Case } from './valsartan-enteropathy-albumin-of-ten-at-73';
import { vipomaSevenStoolsADayEvenFastingAt61Case } from './vipoma-seven-stools-a-day-even-fasting-at-61';
import { visceralMyopathyLooseStoolsAndWaterEverywhereAt20Case } from './visceral-myopathy-loose-stools-and-water-everywhere-at-20';
import { whippleDiseaseAFailingHeartForFourYearsAt56Case } from './whipple-disease-a-failing-heart-for-four-years-at-56';
import { whippleDiseaseAMassOnTheLeftAt47Case } from './whipple-disease-a-mass-on-the-left-at-47';
import { whippleDiseaseASwollenBellyForThreeMonthsAt47Case } from './whipple-disease-a-swollen-belly-for-three-months-at-47';
import { whippleDiseaseAfterSevenYearsOfRheumatismAt49Case } from './whipple-disease-after-seven-years-of-rheumatism-at-49';
import { whippleDiseaseAlbuminOfFifteenAt67Case } from './whipple-disease-albumin-of-fifteen-at-67';
import { whippleDiseaseArthritisForSevenYearsCase } from './whipple-disease-arthritis-for-seven-years';
import { whippleDiseaseArthritisOnBiologicsAt48Case } from './whipple-disease-arthritis-on-biologics-at-48';
import { whippleDiseaseBlackishStoolsAt78Case } from './whipple-disease-blackish-stools-at-78';
import { whippleDiseaseBlindSpotsAndWanderingJointsAt57Case } from './whipple-disease-blind-spots-and-wandering-joints-at-57';
import { whippleDiseaseBloodyDiarrhoeaAt39Case } from './whipple-disease-bloody-diarrhoea-at-39';
import { whippleDiseaseBreathlessAndThinnerAt45Case } from './whipple-disease-breathless-and-thinner-at-45';
import { whippleDiseaseCalledSarcoidosisThreeYearsBeforeAt60Case } from './whipple-disease-called-sarcoidosis-three-years-before-at-60';
import { whippleDiseaseChronicDiarrhoeaAndMalabsorptionAt59Case } from './whipple-disease-chronic-diarrhoea-and-malabsorption-at-59';
import { whippleDiseaseConstipatedAndHeavierAt52Case } from './whipple-disease-constipated-and-heavier-at-52';
import { whippleDiseaseDarkerAndUnsteadyAt52Case } from './whipple-disease-darker-and-unsteady-at-52';
import { whippleDiseaseDiarrhoeaAndAGreatLossOfWeightAt57Case } from './whipple-disease-diarrhoea-and-a-great-loss-of-weight-at-57';
import { whippleDiseaseDiarrhoeaAndNothingOutsideTheGutAt53Case } from './whipple-disease-diarrhoea-and-nothing-outside-the-gut-at-53';
import { whippleDiseaseFarmerAt67Case } from './whipple-disease-farmer-at-67';
import { whippleDiseaseFattyStoolWithFeverAt50Case } from './whipple-disease-fatty-stool-with-fever-at-50';
import { whippleDiseaseFeverAndSwollenGlandsAllOverAt36Case } from './whipple-disease-fever-and-swollen-glands-all-over-at-36';
import { whippleDiseaseFeverRashAndOldBellyPainAt69Case } from './whipple-disease-fever-rash-and-old-belly-pain-at-69';
import { whippleDiseaseHalfTheBodyWeakAt52Case } from './whipple-disease-half-the-body-weak-at-52';
import { whippleDiseaseHisTwinHadItTooAt46Case } from './whipple-disease-his-twin-had-it-too-at-46';
import { whippleDiseaseManyAchingJointsUnexplainedAt45Case } from './whipple-disease-many-aching-joints-unexplained-at-45';
import { whippleDiseaseNightSweatsAndGlandsAt39Case } from './whipple-disease-night-sweats-and-glands-at-39';
import { whippleDiseaseNoAppetiteTiredAndFeverishAt41Case } from './whipple-disease-no-appetite-tired-and-feverish-at-41';
import { whippleDiseaseOppressivePainAndAnaemiaAt46Case } from './whipple-disease-oppressive-pain-and-anaemia-at-46';
import { whippleDiseasePancreatitisAfterNineYearsOfArthritisAt63Case } from './whipple-disease-pancreatitis-after-nine-years-of-arthritis-at-63';
import { whippleDiseasePericardiumAndJointsThenTheGutAt44Case } from './whipple-disease-pericardium-and-joints-then-the-gut-at-44';
import { whippleDiseaseSeronegativeJointsAndSeventeenKilogramsAt62Case } from './whipple-disease-seronegative-joints-and-seventeen-kilograms-at-62';
import { whippleDiseaseSevenYearsOfClinicsAt51Case } from './whipple-disease-seven-years-of-clinics-at-51';
import { whippleDiseaseSteroidsForTheJointsAt56Case } from './whipple-disease-steroids-for-the-joints-at-56';
import { whippleDiseaseTenSoftStoolsADayInAMinerAt65Case } from './whipple-disease-ten-soft-stools-a-day-in-a-miner-at-65';
import { whippleDiseaseTheFirstPatientAt36Case } from './whipple-disease-the-first-patient-at-36';
import { whippleDiseaseThreeYearsOfAnklesAndFeversAt60Case } from './whipple-disease-three-years-of-ankles-and-fevers-at-60';
import { whippleDiseaseThreeYearsOfFeverAndNodesAt65Case } from './whipple-disease-three-years-of-fever-and-nodes-at-65';
import { whippleDiseaseTwentyKilogramsInThreeMonthsAt63Case } from './whipple-disease-twenty-kilograms-in-three-months-at-63';
import { whippleDiseaseTwoMonthsOfDiarrhoeaOnPrednisoneAt41Case } from './whipple-disease-two-months-of-diarrhoea-on-prednisone-at-41';
import { whippleDiseaseTwoWeeksBreathlessWithOldJointSwellingAt50Case } from './whipple-disease-two-weeks-breathless-with-old-joint-swelling-at-50';
import { whippleDiseaseWanderingJointsForTwoYearsAt45Case } from './whipple-disease-wandering-joints-for-two-years-at-45';
import { whippleDiseaseWastedAndAnaemicAt60Case } from './whipple-disease-wasted-and-anaemic-at-60';
import { whippleDiseaseWeakAndFaintAt76Case } from './whipple-disease-weak-and-faint-at-76';
import { whippleDiseaseWeakPaleAndInShockAt50Case } from './whipple-disease-weak-pale-and-in-shock-at-50';
import { whippleDiseaseWorseOnABiologicInTheFortiesCase } from './whipple-disease-worse-on-a-biologic-in-the-forties';
import { whipwormThreeMonthsOfLooseStoolsAt48Case } from './whipworm-three-months-of-loose-stools-at-48';

/**
 * Published patients, coded from what the report tells of the first contact. The test that made the diagnosis is left
 * out of each, so that a case asks what the engine would have said before it.
 */
export const cases: readonly CaseEntry[] = [
  appendicitisFiveDaysOfDiarrhoeaAt26Case,
  capillariasisFifteenKilosAndRawFishAt37Case,
  colorectalCancerThreeWeeksLikeAColitisAt54Case,
  diverticularDiseaseThoughtAMeatAllergyAt61Case,
  dyspepsiaBurningAndSourBelchingAt27Case,
  foodAllergyLentilsBeforeExerciseAt17Case,
  foodAllergyRawFruitItchOnTheBicycleAt31Case,
  giardiasisFiveYearsOfDiarrhoeaCase,
  giardiasisTiredForThreeMonthsAt25Case,
  intestinalTuberculosisTwoDaysOfBloodLongAfterMovingAt32Case,
  irritableBowelHardAndLooseByTurnsAt32Case,
  irritableBowelHardStoolsAndLowSpiritsAt26Case,
  irritableBowelSwollenBeforeHerPeriodsAt40Case,
  fishOilLeakADayOfOrangeStainsAt6Case,
  fishOilLeakAfterBlueMarlinAt53Case,
  fishTapewormEightWeeksAfterAStomachUpsetAt43Case,
  hereditaryAlphaTryptasaemiaChangeOfBowelsAt26Case,
  irritableBowelNervousAboutDubaiAt28Case,
  microscopicColitisWokenAtFourCase,
  microscopicColitisAfterMealsCase,
  nsaidEnteropathyAnaemiaAndPainCase,
  nsaidEnteropathyRetainedCapsuleCase,
  colorectalCancerPainlessBleedingAt34Case,
  colorectalCancerIronDeficiencyAt38Case,
  colorectalCancerWeightLossAt32Case,
  slippingRibTwoOrgansOutAt16Case,
  sweetenedDietFoodTwoWeeksOfDiarrhoeaAt29Case,
  orlistatAndOlestraCrispsAt16Case,
  spirochaetosisColicAfterMealsAt42Case,
  spirochaetosisEightYearsOfWateryStoolsAt25Case,
  ulcerativeColitisHighCalprotectinCase,
  ulcerativeColitisSevenYearsInSpellsAt37Case,
  ulcerativeColitisSixWeeksAndTwentyFivePoundsAt29Case,
  ulcerativeColitisWhereItIsRareCase,
  crohnDiseaseAt57Case,
  crohnDiseaseMassAt70Case,
  crohnDiseaseBloodyStoolsAt24Case,
  foodAllergyAlphaGalGutOnlyCase,
  foodAllergyWheatAndExerciseCase,
  irritableBowelWithConstipationAt36Case,
  celiacDiseaseWithoutGutSymptomsCase,
  celiacDiseaseChangedHabitAt64Case,
  crohnDiseaseTakenForAppendicitisAt19Case,
  crohnDiseaseFiveYearsCalledUlcerativeColitisAt46Case,
  crohnDiseaseFiveYearsOfPainAndFeverCase,
  crohnDiseaseObstructionAndFeverAt83Case,
  crohnDiseaseMouthUlcersAndFistulaAt42Case,
  ulcerativeColitisFootUlcerAt19Case,
  ulcerativeColitisWoundsThatDoNotHealAt66Case,
  ulcerativeColitisOneWeekOfBloodAt22Case,
  ulcerativeColitisAfterAntibioticsAt25Case,
  celiacDiseaseInShockAt46Case,
  celiacDiseaseAndType1DiabetesAt52Case,
  celiacDiseaseCrisisInPregnancyCase,
  celiacDiseaseWastingAt51Case,
  celiacDiseaseBlamedOnHeavyPeriodsCase,
  colorectalCancerOnlyTiredAt74Case,
  colorectalCancerSwollenBellyAt20Case,
  colorectalCancerBlackStoolsAt25Case,
  colorectalCancerBlamedOnPilesInPregnancyCase,
  colorectalCancerSixWeeksOfRightSidedPainCase,
  colorectalCancerBloodyDiarrhoeaAt19Case,
  microscopicColitisFrailAt92Case,
  microscopicColitisTenStoolsADayAt87Case,
  microscopicColitisWithFibromyalgiaAt49Case,
  microscopicColitisTenDaysAt84Case,
  microscopicColitisOnSertralineAt31Case,
  microscopicColitisAfterProlapseSurgeryCase,
  irritableBowelLooseStoolsAt28Case,
  irritableBowelLeakageAt35Case,
  irritableBowelAlternatingWithAchesAt43Case,
  irritableBowelConstipatedTeacherAt35Case,
  irritableBowelSixSoftStoolsADayAt25Case,
  bileAcidDiarrhoeaWithoutGallbladderAt28Case,
  bileAcidDiarrhoeaAfterRadiotherapyAt68Case,
  bacterialOvergrowthDuodenalDiverticulumCase,
  bacterialOvergrowthAfterGastricBypassCase,
  strongyloidiasisLikeAFlareOfColitisCase,
  carcinoidCalledIrritableBowelAt74Case,
  neuroendocrineTumourWateryDiarrhoeaAt65Case,
  rectalEndometriosisCyclicBleedingAt41Case,
  intestinalTuberculosisTreatedAsCrohnAt42Case,
  porphyriaTakenForFunctionalPainAt27Case,
  smallBowelLymphomaFeverAndWeightLossAt54Case,
  lactoseIntoleranceInAChildOf10Case,
  foodAllergyEveningVomitingAt78Case,
  foodAllergyLabelledIrritableBowelCase,
  foodAllergyCashewAt27Case,
  giardiasisWithGeneralisedOedemaCase,
  giardiasisAfterClindamycinAt22Case,
  giardiasisGreasyStoolAndOedemaCase,
  nsaidEnteropathyHiddenUseAt60Case,
  nsaidEnteropathyVomitingAt31Case,
  nsaidEnteropathyDiclofenacAndOedemaCase,
  cDifficileWithoutAColonCase,
  cDifficileInPregnancyAt40Case,
  cDifficileIleusWithoutDiarrhoeaCase,
  gastroenteritisSalmonellaAfterAFeastCase,
  gastroenteritisCampylobacterLikeColitisCase,
  gastroenteritisNorovirusDistendedBellyCase,
  ischaemicColitisNoRiskAt33Case,
  ischaemicColitisAfterDialysisAt81Case,
  ischaemicColitisAthleteAt23Case,
  diverticularDiseaseAirInUrineAt57Case,
  diverticularDiseaseRightSidedAt27Case,
  diverticularDiseaseRecurrentAt36Case,
  ovarianCancerBloatingAt28Case,
  ovarianCancerPeritonealAt66Case,
  hyperthyroidismDiarrhoeaOnlyAt73Case,
  hyperthyroidismAnaemiaAt50Case,
  hyperthyroidismVomitingAt40Case,
  pancreaticInsufficiencyAfterBypassAt48Case,
  whippleDiseaseBloodyDiarrhoeaAt39Case,
  whippleDiseaseArthritisForSevenYearsCase,
  whippleDiseaseFarmerAt67Case,
  immunodeficiencyThoughtCeliacAt33Case,
  immunodeficiencyNineteenYearsOfInfectionsCase,
  autoimmuneEnteropathyIntractableAt63Case,
  hivChronicDiarrhoeaAt59Case,
  eosinophilicOesophagitisTenYearsOfSlowMealsCase,
  strongyloidiasisWateryDiarrhoeaAt69Case,
  medullaryThyroidCancerDiarrhoeaAt52Case,
  hereditaryAngioedemaSuddenColitisAt44Case,
  leadPoisoningOpiumAt32Case,
  porphyriaThirdAttackAt15Case,
  purpuraBeforeTheRashAt9Case,
  crohnDiseaseTiredWithHeavyPeriodsAt21Case,
  crohnDiseaseYearsAfterAppendicectomyAt29Case,
  crohnDiseaseInCeliacDiseaseAt24Case,
  crohnDiseaseRedElbowAt23Case,
  ulcerativeColitisAfterAMildInfectionAt21Case,
  ulcerativeColitisSepticShockAt84Case,
  celiacDiseaseIrritableBowelNotGettingBetterAt32Case,
  celiacDiseaseBrokenWristAt22Case,
  celiacDiseaseSeenBySeveralInternistsAt22Case,
  celiacDiseaseBehindLactoseIntoleranceAt36Case,
  giardiasisWithHeartburnAt42Case,
  giardiasisNightPainWithoutDiarrhoeaAt65Case,
  nsaidEnteropathyIronDeficiencyAt68Case,
  nsaidEnteropathyBlockedAfterManyOperationsAt58Case,
  nsaidEnteropathyYearsOfNaproxenAt46Case,
  nsaidEnteropathyTwoYearsOfAttacksAt50Case,
  colorectalCancerFiveYearsAfterEndocarditisAt51Case,
  colorectalCancerPainAndWeightLossAt57Case,
  microscopicColitisHalfAYearOfWaterOnAntidepressantsAt79Case,
  microscopicColitisKnownIrritableBowelAt68Case,
  microscopicColitisWithBloodAt43Case,
  microscopicColitisThreeWeeksOnLansoprazoleAt78Case,
  microscopicColitisTakenForDiverticulitisAt53Case,
  eosinophilicOesophagitisHeartburnNotHelpedAt34Case,
  eosinophilicOesophagitisEngineerWithStuckMeatAt37Case,
  eosinophilicOesophagitisEightYearsOfChestPainAt36Case,
  eosinophilicOesophagitisLiquidsTooAt34Case,
  foodAllergyMangoAt30Case,
  foodAllergyOnlyAfterExertionAt16Case,
  irritableBowelAsksThePharmacistAt34Case,
  irritableBowelSwollenAndSoreAt38Case,
  irritableBowelEveryMorningAt32Case,
  irritableBowelAfterAnEatingDisorderAt20Case,
  irritableBowelMucusAt27Case,
  irritableBowelWithUpperPainAt29Case,
  lactoseMalabsorptionPhotographerAt40Case,
  lactoseMalabsorptionSincePubertyAt22Case,
  bacterialOvergrowthAfterAFieldTripAt19Case,
  pancreaticInsufficiencyWithPancreaticCancerAt56Case,
  pancreaticInsufficiencyFloatingStoolsAt19Case,
  bileAcidDiarrhoeaWithQuietCrohnAt32Case,
  celiacDiseaseCannotRiseFromAChairAt82Case,
  giardiasisPainAfterGallstonesRemovedAt47Case,
  ulcerativeColitisCalledGastroenteritisAt45Case,
  colorectalCancerTiredWidowerAt72Case,
  colorectalCancerTreatedAsBladderInfectionAt73Case,
  eosinophilicOesophagitisHeartburnInSpringAt36Case,
  addisonDiseaseTannedAndLowAt34Case,
  alcoholInjuryAfterAnEnemaAt21Case,
  alcoholInjuryWithPellagraAt45Case,
  autoimmuneEnteropathyShockAt70Case,
  autoimmuneEnteropathySixLitresAt45Case,
  cDifficileAfterAToothAt22Case,
  cDifficileNegativeTestAndSoreJointsAt20Case,
  cDifficileSwollenJointsAt40Case,
  cardiacTamponadeAfterDrinkingAt31Case,
  celiacDiseaseSlowerRunnerAt20Case,
  crohnDiseaseMouthUlcerThenHighFeverAt46Case,
  diverticularDiseaseLowerRightAt71Case,
  diverticularDiseaseOnlyWeightLossAt88Case,
  diverticularDiseaseThreeMonthsAt65Case,
  endometriosisPainfulPeriodsAt26Case,
  foodAllergyRunAfterTapasAt30Case,
  foodAllergySauceAtTheRestaurantAt38Case,
  gastroenteritisAfterBangkokAt47Case,
  gastroenteritisChestPainAt24Case,
  gastroenteritisThreeWateryDaysAt25Case,
  glutenSensitivityFoggyAndAchingAt40Case,
  glutenSensitivityWithPsychosisAt31Case,
  heartFailureBreathlessAt26Case,
  heartFailurePainAfterMealsAt22Case,
  hivColitisWithSoreThroatAt32Case,
  hivUntreatedWithConfusionAt41Case,
  hyperthyroidismDiarrhoeaInDiabetesAt53Case,
  hyperthyroidismIrregularPeriodsAt25Case,
  hyperthyroidismTremorAt23Case,
  hyperthyroidismVomitingAndWastingAt46Case,
  immunodeficiencyBlockedNoseAt37Case,
  immunodeficiencyWithoutInfectionsAt31Case,
  irritableBowelEveryMorningAt24Case,
  irritableBowelNormalTestsAt40Case,
  irritableBowelTakenForDiverticulitisAt29Case,
  ischaemicColitisFibrillationAt83Case,
  ischaemicColitisOnThePillAt24Case,
  ischaemicColitisSmokerAt62Case,
  mastocytosisKnownWithAYearOfDiarrhoeaAt55Case,
  mastocytosisTwoMonthsOfDiarrhoeaAt64Case,
  mesentericIschaemiaAfterDrinkingAt80Case,
  ovarianCancerInAHerniaAt75Case,
  ovarianCancerRectalBleedingAt50Case,
  ovarianCancerTakenForDepressionAt52Case,
  phaeochromocytomaFlushesAndPalpitationsAt51Case,
  ulcerativeColitisConstipatedAt77Case,
  ulcerativeColitisMonthOfBloodAt28Case,
  whippleDiseaseConstipatedAndHeavierAt52Case,
  whippleDiseaseWastedAndAnaemicAt60Case,
  ectopicPregnancyLikeABlockedBowelAt28Case,
  ectopicPregnancyDizzyAndBleedingAt32Case,
  ectopicPregnancyEightHoursOfPainAt35Case,
  sigmoidVolvulusAWeekOfSwellingAt52Case,
  appendicitisBlamedOnLeftoversAt72Case,
  crohnDiseaseRigidBellyAt37Case,
  aorticAneurysmDrowsyWithBackPainAt84Case,
  aorticAneurysmThreeDaysOfUpperPainAt104Case,
  urinaryRetentionBlockingTheBowelAt84Case,
  perforatedUlcerWithAGroinSwellingAt43Case,
  mesentericEmbolusTwoDaysOfPainAt63Case,
  mesentericEmbolusDarkLooseStoolsAt59Case,
  smallBowelIschaemiaCoffeeGroundsAt75Case,
  pancreatitisWhileIroningAt44Case,
  addisonCrisisVomitingAndHighFeverAt21Case,
  addisonCrisisCalledGastroparesisAt31Case,
  heartAttackVomitingBloodAt64Case,
  rupturedOesophagusPainAndConstipationAt39Case,
  femoralHerniaFiveDaysOfVomitingAt82Case,
  femoralHerniaThatNoLongerGoesBackAt62Case,
  gangrenousGallbladderConfusedAt78Case,
  gangrenousGallbladderTenDaysOfPainAt81Case,
  giantGastricUlcerAfterFiveDaysOfLoxoprofenAt61Case,
  ketoacidosisSeverePainAndThirstAt58Case,
  ketoacidosisDaysOfVomitingAt24Case,
  ovarianTorsionThreeDaysOnAndOffAt32Case,
  nsaidEnteropathyMassAndVomitingAt33Case,
  nsaidEnteropathyHiddenAnaemiaAt63Case,
  gastroenteritisBloodyAfterJapanAt32Case,
  hyperthyroidismBreathlessWithDiarrhoeaAt38Case,
  hyperthyroidismDeliriumAndARacingHeartAt41Case,
  ischaemicColitisFeverAndDysuriaAt70Case,
  ischaemicColitisFaintingInCeliacDiseaseAt64Case,
  cDifficileThreeDaysIntoAntibioticsAt23Case,
  ulcerativeColitisHighFeverAndBloodySlimeAt75Case,
  ulcerativeColitisHighFeverAndVomitingAt30Case,
  crohnDiseaseOnlyFistulasAt17Case,
  microscopicColitisTenYearsOfWateryStoolsAt53Case,
  celiacDiseaseWeakLegsAndLowPotassiumAt38Case,
  eosinophilicOesophagitisChickenRemovedAt38Case,
  colorectalCancerNothingPassedForTwoDaysAt50Case,
  colorectalCancerBackWithPeritonitisAt71Case,
  whippleDiseaseAfterSevenYearsOfRheumatismAt49Case,
  autoimmuneEnteropathySwollenLegsAt28Case,
  ulcerativeColitisCannotFindWordsAt36Case,
  ulcerativeColitisSmokerOnAspirinAt48Case,
  ulcerativeColitisSepticWithDownSyndromeAt42Case,
  ulcerativeColitisTenBloodyStoolsAt19Case,
  crohnDiseaseAcuteAbdomenAt27Case,
  crohnDiseaseMonthOfLooseStoolsAt40Case,
  microscopicColitisGasAndCrampsAt46Case,
  foodAllergyHivesAfterAWheatMealAt51Case,
  foodAllergyBreadAndExerciseAt24Case,
  foodAllergyAfterBreakfastAt32Case,
  hyperthyroidismAcuteBellyAt40Case,
  foodAllergyNauseaAfterRedMeatAt45Case,
  foodAllergyCrampsAndSixStoolsAt49Case,
  abdominalWallPainMountainClimberAt77Case,
  whipwormThreeMonthsOfLooseStoolsAt48Case,
  sucraseDeficiencyCalledIrritableBowelAt23Case,
  abdominalMigraineSinceAdolescenceAt23Case,
  abdominalMigraineHalfDayAttacksAt52Case,
  functionalDyspepsiaTwoYearsOfSwellingAt52Case,
  chewingGumElevenKilosLostAt21Case,
  chewingGumAvoidingMealsAt59Case,
  metforminWorseningIncontinenceAt82Case,
  olmesartanFaintAfterTwoMonthsOfDiarrhoeaAt82Case,
  celiacDiseaseSixMonthsOfVomitingAt76Case,
  heartAttackLikeAnUlcerAt32Case,
  irritableBowelAlternatingAt57Case,
  diverticularDiseaseFeverAfterTwoWeeksOfPainAt70Case,
  diverticularDiseaseSentHomeThenDrowsyAt76Case,
  hivSevenWateryStoolsADayAt31Case,
  antibodyDeficiencyCoughAndWeightLossAt50Case,
  microscopicColitisOnDialysisAt65Case,
  cytomegalovirusColitisWithLowPlateletsAt40Case,
  celiacDiseaseCollapseAtUrgentCareAt62Case,
  olmesartanTwentyWateryStoolsADayAt75Case,
  olmesartanThreeMonthsAndElevenKilosAt64Case,
  checkpointInhibitorTenStoolsADayAt43Case,
  checkpointInhibitorBloodAfterFiveDaysAt37Case,
  eosinophilicGastroenteritisSwollenBellyAt36Case,
  eosinophilicGastroenteritisCalledAppendicitisThenTuberculosisAt62Case,
  eosinophilicGastroenteritisSecondAttackAt22Case,
  microscopicColitisAfterOystersAt30Case,
  microscopicColitisSinceMexicoAt23Case,
  autoimmuneEnteropathyPressureOfSixtyAt57Case,
  pancreaticInsufficiencyFoundThroughTheLiverAt73Case,
  colorectalCancerCameForHerKneeAt70Case,
  irritableBowelRetiredAndOnSixMealsAt64Case,
  foodAllergyRedMeatAndChangingHabitAt27Case,
  smallBowelCarcinoidSwollenBellyAt56Case,
  cDifficileBloodAndVomitingAt38Case,
  celiacDiseaseInAWheelchairAt37Case,
  celiacDiseaseFallsAndLooseStoolsAt33Case,
  celiacDiseaseFifteenStoolsADayAt80Case,
  ischaemicColitisAfterFourMigraineTabletsAt36Case,
  ischaemicColitisAStrenuousDayAt59Case,
  ischaemicColitisThreeMonthsOfDietingAt18Case,
  hyperthyroidismCannotKeepAnythingDownAt60Case,
  ulcerativeColitisAchingJointsAndARashAt25Case,
  addisonDiseaseVitaminsForThreeYearsAt32Case,
  addisonDiseaseLasersForADarkerFaceAt58Case,
  foodAllergyKingPrawnsAt28Case,
  pancreatitisLowerLeftPainWithNormalLipaseAt31Case,
  pancreatitisKnownHighFatsAt22Case,
  mesentericIschaemiaAfraidToEatAt58Case,
  mesentericIschaemiaNoAppetiteAt81Case,
  mastocytosisFlushesAndAnItchyRashAt30Case,
  intestinalTuberculosisTakenForCrohnAt47Case,
  intestinalTuberculosisFiveDaysOfBloodAt58Case,
  nsaidEnteropathyPainlessBloodAt43Case,
  nsaidEnteropathyBrightBloodAt54Case,
  nsaidEnteropathyFellFromAHorseAt19Case,
  diverticularDiseaseLikeAnAppendixAt42Case,
  diverticularDiseaseUnderTheRightRibsAt70Case,
  eosinophilicOesophagitisTwoYearsOfDysphagiaAt70Case,
  gastroenteritisStreetFoodAndRightSidedPainAt35Case,
  crohnDiseaseBlockedAt25Case,
  whippleDiseaseWeakAndFaintAt76Case,
  gastrinomaTenMonthsAndThirtyKilosAt57Case,
  vipomaSevenStoolsADayEvenFastingAt61Case,
  tropicalSprueAnaemiaInAManFromGuatemalaAt60Case,
  tropicalSprueSinceMalaysiaAt43Case,
  duodenumPinchedByAnArteryAt24Case,
  ischaemicColitisAHeadacheTabletNotMentionedAt39Case,
  olmesartanBloatedWithFatInTheStoolAt67Case,
  olmesartanNineKilosInThreeMonthsAt66Case,
  eosinophilicGastroenteritisVomitsAfterEachMealAt48Case,
  eosinophilicEnteritisCrampsAtNightLowOnTheRightAt47Case,
  eosinophilicGastroenteritisBreathlessWithASwollenBellyAt16Case,
  microscopicColitisMonthlyBloodyAttacksAt26Case,
  foodAllergyCrohnInTheFamilyAt21Case,
  ulcerativeColitisStoppedHerTabletsAt44Case,
  intestinalTuberculosisMouthUlcersAndAFistulaAt31Case,
  hyperthyroidismTwentyQuietYearsAt61Case,
  whippleDiseaseSevenYearsOfClinicsAt51Case,
  whippleDiseaseBlackishStoolsAt78Case,
  whippleDiseaseAMassOnTheLeftAt47Case,
  ovarianCancerAGrowingGirthAt57Case,
  ovarianCancerTwoMonthsOfSwellingAt21Case,
  giardiasisSureItWasSomethingSeriousAt57Case,
  nsaidEnteropathyHisOwnCureForTheBackAt68Case,
  cDifficileAfterCoursesForTheBladderAt67Case,
  crohnDiseaseTwentyYearsUntreatedAt57Case,
  hyperthyroidismSixKilosInTwoMonthsAt19Case,
  ovarianCystAsBigAsSevenMonthsAt51Case,
  lymphomaSickAtChristmasAt48Case,
  bacterialOvergrowthTwentyYearsOfBelchingAt89Case,
  hivBodyMassIndexOfFourteenAt33Case,
  hyperthyroidismWeeksOfPalpitationsThenFeverAt20Case,
  celiacDiseaseIntensiveCareAfterAFluAt56Case,
  celiacDiseaseWeakWithATwitchingFaceAt20Case,
  celiacDiseaseDefibrillatorFiresAt69Case,
  ischaemicColitisAtTheFinishLineAt20Case,
  ischaemicColitisAfterNinetyMinutesOfSoccerAt21Case,
  ischaemicColitisAHabitNotToldAt27Case,
  ischaemicColitisTheDayAfterTwentyKilometresAt37Case,
  ischaemicColitisEachTimeSheTrainsAt41Case,
  foodAllergySixHoursAfterASteakAt69Case,
  foodAllergyShrimpAndABriskWalkAt42Case,
  ovarianCancerABurstCystAt29Case,
  ovarianCancerTwelveKilosLostAndASwollenBellyAt65Case,
  whippleDiseaseTheFirstPatientAt36Case,
  ulcerativeColitisAFissureTookTheBlameAt16Case,
  ulcerativeColitisAHaemoglobinOf68AfterAYearAt45Case,
  glutenSensitivityWindAndAFoggyHeadAt36Case,
  irritableBowelTrousersTooTightByEveningAt43Case,
  foodAllergyABiscuitAndALumpUnderTheTongueAt48Case,
  porphyriaTwoWeeksLikeAnUlcerAt30Case,
  liverAbscessSentHomeTheDayBeforeAt60Case,
  pancreatitisBesideAHerniaAt79Case,
  hiatusHerniaInANursingHomeAt81Case,
  eosinophilicGastroenteritisThreeAdmissionsAt27Case,
  hyperthyroidismBroughtInByThePoliceAt54Case,
  hyperthyroidismFortyDegreesAndYellowEyesAt54Case,
  whippleDiseaseAlbuminOfFifteenAt67Case,
  cDifficileSuddenPainOnTheTwelfthDayAt77Case,
  hyperthyroidismHotAndLosingHairAt23Case,
  crohnDiseaseTravellingSalesmanAt32Case,
  cDifficileAfterCefuroximeAt55Case,
  celiacDiseaseInTheInfertilityClinicAt25Case,
  metforminAfter24QuietYearsAt72Case,
  metforminCalledIrritableBowelAt62Case,
  eosinophilicOesophagitisChickenStuckAt29Case,
  epiploicAppendagitisHeavySmokerAt25Case,
  cDifficileThreeDaysAfterAColonoscopyAt50Case,
  diverticularDiseaseTwelveHoursOfPainAt57Case,
  semaglutideThreeWeeksOfNauseaAt53Case,
  schatzkiRingTwiceAMonthAt54Case,
  sclerosingCholangitisVaguePainWithKnownColitisAt64Case,
  eosinophilicOesophagitisDinnerStuckAt24Case,
  celiacDiseaseTurnedAwayAsADonorAt29Case,
  hyperthyroidismBlamedOnTheDietAt26Case,
  crohnDiseaseNeitherStoolNorWindAt34Case,
  diverticularDiseaseSeldomAtTheDoctorAt44Case,
  constipationForManyYearsAt40Case,
  celiacDiseaseNewInTownAt44Case,
  irritableBowelWorseAfterThreeYearsAt30Case,
  celiacDiseaseWeakPulseAfterAYearAt56Case,
  celiacDiseaseAWeekOfSwellingAt28Case,
  celiacDiseaseBloodInTheUrineAt47Case,
  celiacDiseaseSwollenAnklesAndAscitesAt27Case,
  ulcerativeColitisThreeDaysOfBloodAt35Case,
  crohnDiseaseThreeWeeksOfRightSidedPainAt18Case,
  cDifficilePainfulHipOnInfliximabAt21Case,
  diverticularDiseaseFlankMassAt31Case,
  crohnDiseaseSharpUpperPainAt19Case,
  crohnDiseaseVomitingAfterMealsAt29Case,
  microscopicColitisCrampsAndUrgencyAt67Case,
  microscopicColitisAWeekOfWaterAndFailingKidneysAt56Case,
  microscopicColitisAcuteAbdomenAt77Case,
  microscopicColitisAMonthThenPainAt80Case,
  olmesartanCalledRefractoryCeliacAt73Case,
  olmesartanFourYearsThenDiarrhoeaAt68Case,
  amyloidosisStoolsAfterEveryMealAt52Case,
  abdominalWallPainThreeDaysAfterEndoscopyAt45Case,
  foodAllergyBreathlessAfterFishSoupAt67Case,
  scombroidItchingAndLooseStoolsAfterTunaAt29Case,
  scombroidHomeBottledFishAt52Case,
  oesophagealCancerTheSisterToldTheRestAt56Case,
  stuckInTheThroatAfterChickenAt79Case,
  achalasiaKnotsBehindTheBreastboneAt50Case,
  meckelDiverticulumThreeDaysOfPainAt22Case,
  colorectalCancerTwoMonthsOfSacralPainAt52Case,
  ischaemicColitisTwelveHoursOnAcenocoumarolAt80Case,
  diverticularDiseaseFourDaysOfRedStoolsAt83Case,
  eosinophilicOesophagitisRetchingOverABagelAt48Case,
  eosinophilicOesophagitisSuddenPainOverPorkAt28Case,
  nsaidEnteropathyAspirinAloneAt79Case,
  nsaidEnteropathyPatchesOnTheSkinAt70Case,
  hyperthyroidismVomitingWithType1DiabetesAt30Case,
  hyperthyroidismBackWithTremorAt41Case,
  ovarianCancerConstipatedThenABellyFullOfFluidAt63Case,
  colorectalCancerOneSuddenPainAt38Case,
  colorectalCancerAYearOfSupposedPilesAt33Case,
  hivBoilsThenFeverAndBellyPainAt23Case,
  autoimmuneEnteropathyWithAThymomaAt50Case,
  diverticularDiseaseAMonthOfSlimyConstipationAt63Case,
  diverticularDiseaseAWeepingNavelAt35Case,
  shinglesAnAppendixTakenOutForItAt51Case,
  colorectalCancerBackAfterEighteenMonthsAt48Case,
  colorectalCancerTiredLighterAndConstipatedAt43Case,
  colorectalCancerRectalBleedingAloneAt32Case,
  colorectalCancerSevenWeeksOfPainAt74Case,
  appendicitisTakenForAStomachBugAt48Case,
  ovarianCancerFourMonthsOfChangingBowelsAt57Case,
  ovarianCancerIndigestionAtEveryVisitAt52Case,
  ovarianTorsionSentHomeAsConstipationAt33Case,
  diverticularDiseasePainSinceTheMorningAt35Case,
  scombroidTinnedAnchoviesAt35Case,
  roundwormWhileBrushingHerTeethAt47Case,
  whippleDiseaseArthritisOnBiologicsAt48Case,
  diverticularDiseasePassingWaterOftenAt44Case,
  colorectalCancerBleedingAgainAfterEightMonthsAt44Case,
  appendicitisPutDownToDrinkingAt25Case,
  diverticularDiseaseAFellRunnerAt50Case,
  alcoholInjuryTarryStoolsAfterMoreThanUsualAt42Case,
  intussusceptionAfterAWeekendOfDrinkingAt19Case,
  cDifficileFullBagsAndFeverAt48Case,
  cDifficileProfuseStomaOutputAt91Case,
  epiploicAppendagitisAfterAerobicsAt44Case,
  epiploicAppendagitisOneSoreSpotAt26Case,
  epiploicAppendagitisBackPainAndChillsAt34Case,
  dorsalPancreasMissingBurningPainAt24Case,
  pancreatitisAWeekOfPainToTheBackAt63Case,
  ulcerativeColitisTwoMonthsOfPusAndBloodAt34Case,
  ulcerativeColitisEightMonthsOfFrothyBloodAt26Case,
  ulcerativeColitisTenDaysOfBurningBloodAt24Case,
  ulcerativeColitisTenYearsAndTenStoolsAt36Case,
  crohnDiseaseSixYearsOfLooseStoolsAt16Case,
  foodAllergyBreadWithNegativeTestsAt37Case,
  ischaemicColitisOnASlimmingInjectionAt45Case,
  belchingForTenYearsAt50Case,
  cannabisVomitingForEightHoursAt29Case,
  cannabisVomitingForSevenYearsAt35Case,
  metforminPainlessDiarrhoeaAt80Case,
  constipationSinceHerGallbladderAt41Case,
  celiacDiseaseTinglingAndChestPainAt37Case,
  celiacDiseaseBonePainOnAGlutenFreeDietAt29Case,
  biliaryDyskinesiaPainAfterGreasyMealsAt51Case,
  functionalDyspepsiaInHerFirstYearOfStudyAt25Case,
  functionalDyspepsiaAYearOfHeartburnAndWorryAt28Case,
  ironPillGastritisSickWhenLyingDownAt41Case,
  nsaidEnteropathyDarkBloodAndEighteenKilosAt51Case,
  nsaidEnteropathyWeakAndBloodlessAt85Case,
  nsaidEnteropathyConstipatedAndBleedingAt86Case,
  nsaidEnteropathySmallRedCellsAndThinnerAt63Case,
  celiacDiseaseRashAndCrampedHandsAt20Case,
  celiacDiseaseThinBonesAndLooseStoolsAt36Case,
  celiacDiseaseThirteenKilosAndNegativeAntibodiesAt34Case,
  thymomaAndNoAntibodiesSixWeeksOfDiarrhoeaAt74Case,
  abdominalMigraineInADarkenedRoomAt52Case,
  amoebiasisColitisThatNoDrugHeldAt60Case,
  amoebiasisTwoMonthsOfBloodAndSlimeAt65Case,
  strongyloidiasisTwoOperationsForNothingAt30Case,
  strongyloidiasisAHorseshoerWithAnIleostomyAt69Case,
  olmesartanThirdTimeInHospitalAt74Case,
  olmesartanTwoMonthsAfterTenYearsAt63Case,
  carcinoidHotFlushesBackAfterTheMenopauseAt54Case,
  addisonCrisisTwoDaysOfVomitingInShockAt24Case,
  tropicalSprueConfusedByAcidosisAt58Case,
  tCellLymphomaSixMonthsOfDiarrhoeaAt71Case,
  tCellLymphomaUpperPainAndVomitingAt27Case,
  carcinoidEightYearsAfterALungTumourAt50Case,
  irritableBowelWithFlushesOnStimulantsAt29Case,
  dLacticAcidosisFortyYearsOfSpellsAt61Case,
  dLacticAcidosisDrunkWithoutDrinkAt50Case,
  dLacticAcidosisSlowOfSpeechSinceTheMorningAt31Case,
  pancreasNineKilosLostAndYellowAt75Case,
  pancreaticInsufficiencySickOfOilyFoodAt64Case,
  gastroenteritisYersiniaBleedingIntoShockAt41Case,
  gastroenteritisYersiniaTwoMonthsOfSlimeAndBloodAt35Case,
  gastroenteritisGreenStoolsAndLowPressureAt35Case,
  pancreatitisWithDiarrhoeaAndOneBloodyStoolAt30Case,
  celiacDiseaseTinglingFingersAndABentBackAt36Case,
  celiacDiseaseCrampedHandsAndASoreBackAt40Case,
  sevelamerColitisBlackThenBloodyStoolsAt53Case,
  mycophenolateColitisMaroonStoolsAfterASecondHeartAt36Case,
  giardiasisTwoOperationsAt11Case,
  intestinalTuberculosisDisorientedWithANewKidneyAt71Case,
  tCellLymphomaRigidBellyAt84Case,
  irritableBowelLooseAndHardByTurnsAt38Case,
  kaposiSarcomaVomitingAfterSolidFoodAt56Case,
  cDifficileLikeAnAppendixAt30Case,
  cDifficileOfTheSmallBowelWithoutAntibioticsAt87Case,
  cDifficileNursingHomeAndACleanLaparotomyAt71Case,
  alcoholicKetoacidosisShortOfBreathAt64Case,
  alcoholicKetoacidosisTreatedAsDiabetesAt37Case,
  norovirusThreeMonthsWithATransplantedHeartAt75Case,
  norovirusTwelveStoolsADayWithLeukaemiaAt64Case,
  losartanEnteropathyNineMonthsAndElevenKilosAt67Case,
  telmisartanEnteropathyWithFailingKidneysAt45Case,
  valsartanEnteropathyAlbuminOfTenAt73Case,
  addisonCrisisAMonthAfterThyroxineAt36Case,
  addisonDiseaseATanInWinterAt46Case,
  hyperthyroidismAndAddisonAtOnceAt67Case,
  irritableBowelHoursInTheRestroomAt23Case,
  functionalBloatingEveryMorningAtTenAt73Case,
  functionalBloatingAnUrgeWithoutStoolAt48Case,
  irritableBowelInTheEmergencyRoomAt54Case,
  irritableBowelTwoMealsADayForFearAt47Case,
  irritableBowelAHeavyBellyAt27Case,
  abdominophrenicDyssynergiaABellyAtTermAt46Case,
  giardiasisAfterTwoLakesAt6Case,
  microscopicColitisTwentyStoolsThenAFaintAt81Case,
  renalColicHalfAnHourOfLoinPainAt60Case,
  renalColicFourDaysOfFlankPainAt58Case,
  coeliacArteryPressedEightYearsAfterMealsAt48Case,
  coeliacArteryPressedFullEarlyAndThinnerAt63Case,
  coeliacArteryPressedTwentyPoundsInTwoMonthsAt23Case,
  stromalTumourSixMonthsOfBlackStoolsAt52Case,
  stromalTumourFrankBloodAndUnstableAt40Case,
  solitaryRectalUlcerTiredAndShortOfIronAt45Case,
  smallBowelVolvulusTwiceCalledGastritisInPregnancyAt23Case,
  solitaryRectalUlcerBleedingAndConstipatedAt17Case,
  crohnDiseaseThreeMonthsOfVomitingAt25Case,
  crohnDiseaseThreeYearsOfUpperPainAt31Case,
  crohnDiseaseNothingButSipsOfWaterAt17Case,
  colorectalCancerLightHeadedForAYearAt61Case,
  colorectalCancerLikeAnAppendixAt49Case,
  colorectalCancerAMassOnTheRightAt65Case,
  colorectalCancerAWeekOfBleedingAt76Case,
  hyperthyroidismSearchedForCancerAt66Case,
  hyperthyroidismTwoWeeksOfVomitingAt74Case,
  hyperthyroidismFogNauseaAndPuffyEyesAt64Case,
  internalHerniaTakenForAngioedemaAt80Case,
  appendicitisStabbingFromLeftLoinToGroinAt26Case,
  appendicitisADayOfRightSidedPainAt25Case,
  appendicitisOnTheLeftAt67Case,
  appendicitisSuddenPainUnderTheRightRibsAt71Case,
  caecalVolvulusTwoDaysOnAndOffAt40Case,
  caecalVolvulusTakenForAnAppendixAt17Case,
  caecalVolvulusAFaintWithRightSidedPainAt89Case,
  obturatorHerniaFourDaysWithoutWindAt76Case,
  porphyriaEighteenDaysOfPainInEarlyPregnancyAt34Case,
  porphyriaCalledSicknessOfPregnancyAt27Case,
  igaVasculitisRashThenPainAt57Case,
  igaVasculitisBloodAndPurpuraAt75Case,
  ketoacidosisWithANearNormalSugarAt31Case,
  ketoacidosisAMonthAfterABypassAt55Case,
  ectopicPregnancyReferredAsABlockedBowelAt37Case,
  ectopicPregnancyBesideASeenOneAt30Case,
  perforatedUlcerWithAHeartTracingAt78Case,
  amyloidosisTwentyKilosAndASlowStomachAt52Case,
  analCancerCalledPilesWithoutALookAt61Case,
  amyloidosisLikeAnUlcerativeColitisAt76Case,
  sigmoidVolvulusAWeekWithoutAStoolAt28Case,
  sigmoidVolvulusFourLitresOfLaxativeInVainAt25Case,
  impactionFeverAndDiarrhoeaInANursingHomeAt33Case,
  cannabisVomitingThirdAdmissionAt32Case,
  cannabisAWeekOfVomitingAt16Case,
  analFissureCuttingPainAt23Case,
  analFissureTheOldPainAgainAt34Case,
  levatorAniPainWorseOnSittingAt35Case,
  abdominalWallPainCalledSomaticAt37Case,
  abdominalWallPainInKnownCrohnAt51Case,
  ruminationThreeMonthsOfPainAfterMealsAt20Case,
  ischaemicColitisFiveMonthsOfASlimmingPillAt57Case,
  ischaemicColitisTwiceOnThePillAt42Case,
  endometriosisConstipatedSinceSeventeenAt31Case,
  cholecystitisEighteenHoursThisTimeAt35Case,
  cholecystitisCalledGastroenteritisInPregnancyAt31Case,
  thrombosedPileTwoDaysOfAnalPainAt52Case,
  colorectalCancerThreeMonthsOfLosingWeightAt24Case,
  microscopicColitisWithoutDiarrhoeaOnLansoprazoleAt64Case,
  diverticularBleedingThreeDaysOnAndOffAt79Case,
  ruminationCalledAnEatingDisorderAt21Case,
  heartAttackWithThirtyVomitsAt54Case,
  rupturedAneurysmLikeABlockedBowelAt66Case,
  ancaVasculitisTwoWeeksOfWaterAndFortyDegreesAt75Case,
  aneurysmThreeWeeksOfConstantPainAt60Case,
  gastricCancerHalfAYearOfUpperPainAt44Case,
  eosinophilicOesophagitisStuckAfterBreakfastAt43Case,
  eosinophilicOesophagitisSoreMouthAndFoodThatHaltsAt34Case,
  eosinophilicOesophagitisSteakStuckAt31Case,
  bleedingPilesWithAHaemoglobinOfFourAt52Case,
  analFissureOnAndOffSinceSchoolAt29Case,
  abdominalWallPainWorseOnCoughingAt31Case,
  crohnDiseasePilesFourDaysEarlierAt25Case,
  ulcerativeColitisCampylobacterInTheStoolAt27Case,
  microscopicColitisOnAndOffForTwoYearsAt54Case,
  microscopicColitisLupusAndTwoWeeksOfBloodAt35Case,
  cDifficileBronchitisAndNewTeethAt66Case,
  gastroenteritisTwentyVomitsAndASickWorkmateAt43Case,
  crohnDiseaseTwentyTwoYearsOfWateryStoolsAt45Case,
  nsaidEnteropathyYearsOfPainkillersAt42Case,
  nsaidEnteropathyATabletForHeadachesAt58Case,
  microscopicColitisFifteenStoolsADayAt65Case,
  ulcerativeColitisPurpuraAfterDischargeAt33Case,
  gastroenteritisARawEggUnderPrednisoloneAt16Case,
  gastroenteritisBloodyStoolsAndDarkUrineAt19Case,
  gastroenteritisFortyDegreesAndTwentyStoolsAt18Case,
  gastroenteritisTwentyStoolsAndAGrandmotherIllAt17Case,
  ulcerativeColitisALongClottingTimeAt22Case,
  crohnDiseaseAFallOnTheBallAt29Case,
  crohnDiseaseThreeLargeBlackStoolsAt24Case,
  nsaidEnteropathyBlockedForTheFifthTimeAt45Case,
  foodAllergyATickleInTheThroatAfterQuicheAt41Case,
  foodAllergyBreadBiscuitsAndPancakesAt41Case,
  foodAllergyABagelAndFiveFlightsOfStairsAt57Case,
  diverticularDiseaseALumpAndLostWeightAt38Case,
  diverticularDiseaseAirAndStoolInTheUrineAt56Case,
  diverticularDiseaseTheSixthBladderInfectionAt75Case,
  diverticularDiseaseAGiantOneOnTheRightAt70Case,
  hyperthyroidismJaundicedAndFourStoneLighterAt36Case,
  hyperthyroidismAMassOnTheRightAt53Case,
  hyperthyroidismYellowAndTremblingAt55Case,
  hyperthyroidismPainlessJaundiceAndConstipationAt51Case,
  whippleDiseaseThreeYearsOfAnklesAndFeversAt60Case,
  ischaemicColitisSeverePainAfterBowelPreparationAt66Case,
  ischaemicColitisFeverWithoutDiarrhoeaAt28Case,
  ischaemicColitisSeverePainAndVomitingAt78Case,
  colorectalCancerSharpPainWorseOnEatingAt60Case,
  colorectalCancerTreatedAsGastritisAt63Case,
  colorectalCancerThreeYearsOfVagueComplaintsAt26Case,
  colorectalCancerConstipatedOnAndOffThenPainAt38Case,
  colorectalCancerCalledGastroenteritisWithReboundAt32Case,
  eosinophilicOesophagitisANormalSwallowThenABolusAt36Case,
  antibodyDeficiencyDiarrhoeaWithoutInfectionsAt31Case,
  pancreaticInsufficiencyNineYearsOfBurningPainAt57Case,
  ovarianCancerFourYearsOfAGrowingMassAt64Case,
  microscopicColitisSinceABrokenHipAt74Case,
  microscopicColitisConstantPainAndReboundAt58Case,
  microscopicColitisAfterAPsychiatricStayAt26Case,
  microscopicColitisATonicForTheVeinsAt70Case,
  ischaemicColitisTwoDaysOnDexketoprofenAt67Case,
  ischaemicColitisTwoHoursAfterLubiprostoneAt54Case,
  ischaemicColitisAfterFourDaysOfHardSportAt56Case,
  ischaemicColitisTwoMonthsLikeATumourAt67Case,
  colorectalCancerAYearOfConstipationAndALargeLiverAt80Case,
  colorectalCancerOneSmallBleedAndAPassingAcheAt19Case,
  colorectalCancerSevereUpperPainInPregnancyAt34Case,
  colorectalCancerAMonthOfWateryDischargeAt75Case,
  colorectalCancerConstipatedBeforeTheBirthAt36Case,
  colorectalCancerAcuteAbdomenInThe26thWeekAt33Case,
  crohnDiseaseTenDaysOfGasAndVomitingAt47Case,
  crohnDiseaseARigidSwollenBellyAt20Case,
  crohnDiseaseBehindAnorexiaNervosaAt19Case,
  ulcerativeColitisPainfulUlcersInTheArmpitAt64Case,
  ulcerativeColitisUntreatedForSixMonthsAt24Case,
  cDifficileAStillBowelAfterAKneeWoundAt80Case,
  cDifficileThreeDaysAfterClosingAStomaAt69Case,
  cDifficileShockAfterTheColonWasRemovedAt83Case,
  nsaidEnteropathyTwentySixBlockagesAt49Case,
  nsaidEnteropathySevenYearsAfterTheLastTabletAt79Case,
  nsaidEnteropathyBlockedAfterTenYearsOfAspirinAt89Case,
  nsaidEnteropathyOnAndOffOnTheLowerRightAt59Case,
  diverticularDiseaseOneDayOfFeverAndAirInTheUrineAt69Case,
  diverticularDiseaseEightDaysOfDiarrhoeaAt65Case,
  diverticularDiseaseSeverePainAllOverAt43Case,
  diverticularDiseaseADayOfMildPainAndFeverAt50Case,
  diverticularDiseaseFourDaysLowerRightAndFeverAt34Case,
  diverticularDiseaseWokenAtNightThenLowerRightAt81Case,
  diverticularDiseaseThreeDaysOfReboundAndNormalBloodAt47Case,
  celiacDiseaseCalledMotorNeuroneDiseaseAt60Case,
  celiacDiseaseADayOfFeverAndAnaemiaAt23Case,
  celiacDiseasePalpitationsAndNoAppetiteAt37Case,
  celiacDiseaseABrokenVertebraAtDodgeballAt32Case,
  celiacDiseaseLargeBruisesOnBothLegsAt47Case,
  celiacDiseaseBreathlessWithClotsAt46Case,
  celiacDiseaseAStrokeAfterFourDaysOfDiarrhoeaAt40Case,
  celiacDiseaseFitsAndParalysisAt44Case,
  celiacDiseaseBreathlessBeyondHisAnaemiaAt57Case,
  celiacDiseaseWaitingForADefibrillatorAt66Case,
  celiacDiseaseHalfAYearOfFailingBreathAt36Case,
  gastroenteritisFeversAfterALogCabinBarbecueAt24Case,
  gastroenteritisChestPainAfterAnOldBurritoAt50Case,
  gastroenteritisAfterAChickenBurgerAt17Case,
  gastroenteritisPainToTheJawAfterBloodyStoolsAt30Case,
  gastroenteritisTwoDaysAfterHisTravelCompanionAt23Case,
  gastroenteritisSixDaysWithoutHavingTravelledAt34Case,
  gastroenteritisAMonthAfterFosfomycinAt53Case,
  gastroenteritisOperatedOnAsAnAppendixAt17Case,
  gastroenteritisThreeDaysOfBloodAndLeftSidedPainAt38Case,
  gastroenteritisConfusedAfterADayOfDiarrhoeaAt62Case,
  gastroenteritisBloodyStoolsAndFailingKidneysAt29Case,
  gastroenteritisTheHeadOfTheFamilyAt82Case,
  foodAllergyFaintWithHivesAfterRedMeatAt56Case,
  foodAllergyASwollenTongueSinceATripToOhioAt63Case,
  foodAllergyTenYearsOfAnaphylaxisOutOfNothingAt65Case,
  foodAllergyHomeBakedBreadWithFrenchFlourAt57Case,
  foodAllergyMuesliFromTheHealthShopAt63Case,
  foodAllergyWhealsAndShortBreathAfterNoodlesAt58Case,
  foodAllergyEightYearsBlamedOnPainkillersAt62Case,
  foodAllergyFiveMinutesAfterSoyMilkAt54Case,
  foodAllergyItchAndTightChestAfterSoyMilkAt62Case,
  eosinophilicOesophagitisTwoWeeksAfterAColonCancerAt44Case,
  eosinophilicOesophagitisLunchInHisOwnHospitalAt52Case,
  giardiasisInShockWhilePregnantAt30Case,
  whippleDiseaseSeronegativeJointsAndSeventeenKilogramsAt62Case,
  whippleDiseaseChronicDiarrhoeaAndMalabsorptionAt59Case,
  whippleDiseasePericardiumAndJointsThenTheGutAt44Case,
  whippleDiseaseThreeYearsOfFeverAndNodesAt65Case,
  whippleDiseaseTwentyKilogramsInThreeMonthsAt63Case,
  whippleDiseaseTwoMonthsOfDiarrhoeaOnPrednisoneAt41Case,
  whippleDiseasePancreatitisAfterNineYearsOfArthritisAt63Case,
  antibodyDeficiencyTwoYearsOfDiarrhoeaAndANormalColonAt76Case,
  antibodyDeficiencyAYearOfFallingProteinAt33Case,
  autoimmuneEnteropathyIntractableDiarrhoeaAt73Case,
  hyperthyroidismVomitingFeverAndAGoitreAt76Case,
  hyperthyroidismNoAppetiteAndAQuietPulseAt70Case,
  hyperthyroidismWateryStoolsThatBileAcidsExplainedAt40Case,
  hyperthyroidismJaundiceAndABellyFullOfFluidAt33Case,
  alcoholInjuryCoffeeGroundsAfterThreeDaysOfVodkaAt61Case,
  alcoholInjuryBloodVomitedInADrinkingBoutAt56Case,
  alcoholInjuryThreeBoutsOfBloodAfterABingeAt32Case,
  alcoholInjuryTenOutOfTenInTheLeftUpperBellyAt58Case,
  alcoholInjuryTwelveHoursOfUpperPainAt41Case,
  alcoholInjuryTarryStoolsAfterALargeAmountAt32Case,
  hivPrimaryInfectionTakenForAGutInfectionAt30Case,
  hivPrimaryInfectionStoolsThatStoppedAndFeverThatStayedAt23Case,
  ovarianCancerANavelThatGrewForAMonthAt73Case,
  bacterialOvergrowthEighteenMonthsOfStoolsByNightAt84Case,
  epiploicAppendagitisSuddenPainLowOnTheLeftAt65Case,
  familialMediterraneanFeverMonthlyAttacksSinceNineteenAt24Case,
  gallstoneIleusFortyDaysOfPainAndConstipationAt60Case,
  anisakiasisTheDayAfterRawFishAt17Case,
  lupusEnteritisBiliousVomitingAgainAt28Case,
  lymphangiectasiaSwollenLegsForNineYearsAt38Case,
  hyperparathyroidismPainAndVomitingAt16Case,
  typhoidConstipationAndChillsAfterMexicoAt39Case,
  mesentericVeinThrombosisBloodVomitedAfterHPyloriAt31Case,
  cyclicVomitingFiveAdmissionsAndWellBetweenAt26Case,
  autoimmunePancreatitisAnAppleInTheUpperBellyAt62Case,
  bileAcidDiarrhoeaTwoYearsOfWateryStoolsAt59Case,
  hyperthyroidismSevenYearsOfVomitingAfterMealsAt24Case,
  ulcerativeColitisFourMonthsOfPusAndFeverAt35Case,
  ulcerativeColitisFourYearsOfSlimeAndBloodAt40Case,
  crohnDiseaseFourMonthsOfColicThenThreeDaysWorseAt19Case,
  bacterialOvergrowthFoundCollapsedAt85Case,
  lactoseMalabsorptionSwollenLegsOnThyroxineAt38Case,
  crohnDiseaseALimpAndABentHipAt27Case,
  crohnDiseaseHighFeverAndLooseStoolsAt23Case,
  crohnDiseaseHipPainAndTroubleWalkingAt22Case,
  crohnDiseaseAShinThatBrokeOpenFastAt32Case,
  crohnDiseaseASwollenThighAt20Case,
  crohnDiseaseOneUrineInfectionAfterAnotherAt62Case,
  ulcerativeColitisHeadacheAndFitsAt21Case,
  crohnDiseaseUnderChemotherapyForBowelCancerAt70Case,
  ulcerativeColitisTenQuietYearsThenCovidAt77Case,
  ulcerativeColitisWeeksAfterALungInfectionAt50Case,
  ulcerativeColitisBloodAndFeverOnTheWardAt43Case,
  ulcerativeColitisWentAwayAndCameBackWorseAt19Case,
  diverticularDiseaseShortOfBreathAndBlackStoolsAt82Case,
  bileAcidDiarrhoeaHalfTheColonGoneAt59Case,
  traumaticPerforationHitByACarWithCrohnAt28Case,
  systemicSclerosisRefluxDiarrhoeaAndASwellingBellyAt74Case,
  smallBowelDiverticulumAnaemicAgainWithBlackStoolsAt60Case,
  visceralMyopathyLooseStoolsAndWaterEverywhereAt20Case,
  agenesisOfTheDorsalPancreasFourHoursOfUpperPainAt23Case,
  pancreatitisUpperPainToTheBackWithNormalLipaseAt47Case,
  crohnDiseaseAThrobbingLumpBesideTheAnusAt48Case,
  crohnDiseaseTenDaysOfRightSidedPainAt59Case,
  ulcerativeColitisHalfAYearOfWanderingJointsAt56Case,
  crohnDiseaseConstipatedPaleAndShortOfB12At32Case,
  crohnDiseaseAHaemoglobinOfTwoAt47Case,
  crohnDiseaseCrustedLipsInPregnancyAt30Case,
  ulcerativeColitisAWeekOfBloodAndATroubledLiverAt18Case,
  ulcerativeColitisYellowAndPaleOffMesalazineAt42Case,
  pancreaticInsufficiencyTinglingAndSpasmsAt55Case,
  crohnDiseaseFeverAndALumpLowOnTheRightAt27Case,
  ulcerativeColitisTwentyStoolsAfterTwoQuietYearsAt21Case,
  diverticularDiseaseAMassBesideTheWombAt31Case,
  ulcerativeColitisChestPainOnBreathingAt34Case,
  crohnDiseaseBlurredSightThenAGreatBleedAt55Case,
  crohnDiseaseBlindInOneEyeThatMorningAt42Case,
  ulcerativeColitisDaysAfterTheLastPrednisoloneAt43Case,
  ulcerativeColitisEightMonthsOfBloodAt21Case,
  ulcerativeColitisALittleBloodyDiarrhoeaAt54Case,
  crohnDiseaseBloodyStoolsThenChestPainAt37Case,
  ulcerativeColitisBreathlessAndWorseOnIbuprofenAt63Case,
  celiacDiseaseNeverThinAt53Case,
  celiacDiseaseBreadAndRefluxAt51Case,
  celiacDiseaseThyroxineThatDidNotWorkAt47Case,
  celiacDiseaseOnlyPaleAt41Case,
  celiacDiseaseWorseningIndigestionAt79Case,
  celiacDiseaseSmallWithPainfulBonesAt23Case,
  cDifficileFourWeeksAfterHPyloriAt68Case,
  cDifficileWanderingJointsAndTwelveStoolsAt65Case,
  cDifficileAMonthFromAnOldStomaAt72Case,
  cDifficileASwollenKneeAWeekLaterAt69Case,
  gastroenteritisFeverWithAFeedingTubeAt58Case,
  gastroenteritisPorkChopsTheDayBeforeAt53Case,
  gastroenteritisYellowSkinAfterTwoDaysAt27Case,
  gastroenteritisHighFeverAndADryCoughAt23Case,
  gastroenteritisFiveHoursTooOftenToCountAt46Case,
  gastroenteritisADayOfWaterFromMumbaiAt29Case,
  gastroenteritisRawFishOnAntacidsAt74Case,
  gastroenteritisBloodAfterTwoWeeksOfLoperamideAt28Case,
  giardiasisThreeWeeksOnABiologicAt37Case,
  whippleDiseaseASwollenBellyForThreeMonthsAt47Case,
  whippleDiseaseBreathlessAndThinnerAt45Case,
  whippleDiseaseSteroidsForTheJointsAt56Case,
  whippleDiseaseBlindSpotsAndWanderingJointsAt57Case,
  whippleDiseaseAFailingHeartForFourYearsAt56Case,
  haemolyticUraemicSyndromeWithoutDiarrhoeaAt25Case,
  typhoidLooseStoolsAndFeverAt64Case,
  typhoidConstipatedWithoutHavingTravelledAt57Case,
  typhoidLooseStoolsAndLegsThatDoNotCarryAt27Case,
  typhoidRisingFeverAndVomitingAt18Case,
  typhoidConfusedTwoDaysAfterAFlightFromIndiaAt21Case,
  microscopicColitisFifteenKilogramsInSevenMonthsAt80Case,
  microscopicColitisSinceALowMoodAt46Case,
  celiacDiseaseStubbornConstipationAt42Case,
  giardiasisAttacksOfLooseStoolsAt18Case,
  foodAllergyDrowningAfterHazelnutChocolateAt17Case,
  foodAllergyAChefAndHisBreadDoughAt31Case,
  foodAllergyWheezeAndHoarsenessAfterMilkAt17Case,
  nsaidEnteropathySwollenAfterTwoWeeksOfInjectionsAt69Case,
  nsaidEnteropathyALongAnaemiaAt54Case,
  nsaidEnteropathyHiddenBloodAtScreeningAt56Case,
  nsaidEnteropathyAYearOfBloodyStoolsAt65Case,
  alcoholInjurySpitsOutHisSalivaAt60Case,
  colorectalCancerLeftFlankAndThighAt67Case,
  colorectalCancerAFlankThatSwellsAfterABlowAt58Case,
  colorectalCancerFeverOnFourMonthsOfMalaiseAt63Case,
  colorectalCancerALaxativeWithoutEffectAt60Case,
  colorectalCancerALumpInTheBellyForAYearAt66Case,
  granulosaCellTumourSwollenAYearAfterFibroidsAt38Case,
  ovarianCancerANavelLumpThatNoLongerGoesBackAt54Case,
  ischaemicColitisColicAfterATriathlonAt46Case,
  ischaemicColitisCollapseAfterHisFirstMarathonAt31Case,
  diverticularDiseaseAirUnderTheSkinOfTheNeckAt71Case,
  diverticularDiseaseASwollenLegWithBellyPainAt54Case,
  diverticularDiseaseCannotStandOnHerLegAt77Case,
  diverticularDiseaseKnownPouchesAndPainAgainAt76Case,
  diverticularDiseaseADayOfPainLowOnTheRightAt67Case,
  hyperthyroidismThirdAdmissionForVomitingInPregnancyAt41Case,
  hyperthyroidismAStomaThatRunsAndAFeverAt27Case,
  hyperthyroidismMuddledWithSevereRightSidedPainAt38Case,
  hyperthyroidismTenDaysOfFeverAndBellyPainAt46Case,
  hyperthyroidismAgitatedWithSwollenFeetAt33Case,
  hyperthyroidismListlessInBedForSixtyDaysAt76Case,
  hyperthyroidismYellowAndItchingAt52Case,
  hyperthyroidismTwoWeeksOfJaundiceAndAPulseOf180At48Case,
  hyperthyroidismYellowWithoutAStoneAt51Case,
  bileDuctStoneYellowAndThinnerAfterABirthAt26Case,
  fishBoneInTheIleumLikeAnAppendixAt42Case,
  ilealDiverticulitisRightSidedPainAndHighFeverAt62Case,
  borderlineOvarianTumourAYearOfAGrowingMassAt24Case,
  lactaseTabletAllergyFourTimesAfterIceCreamAt48Case,
  bowelDiaphragmsWithoutPainkillersAt57Case,
  colorectalCancerVomitingAndYellowStoolsAt83Case,
  diverticularDiseaseThreeDaysOfPainToTheGroinAt38Case,
  eosinophilicOesophagitisABiteThatWillNotGoDownAt20Case,
  eosinophilicOesophagitisChokingOnRagweedDropsAt25Case,
  eosinophilicOesophagitisHeartburnOnCedarTabletsAt40Case,
  eosinophilicOesophagitisATightThroatAfterSomeFoodsAt20Case,
  eosinophilicOesophagitisSixKilosLostInTwoMonthsAt27Case,
  eosinophilicOesophagitisADayOfChestPainAt45Case,
  foodAllergyRollsNoodlesAndAFastWalkAt44Case,
  foodAllergyAWalkAfterTheMealAt65Case,
  foodAllergyActiveAfterBreakfastAt25Case,
  cDifficileThreeDaysWithoutAnyAntibioticAt45Case,
  gastroenteritisFastFoodAndFourDaysOfBloodAt32Case,
  gastroenteritisSevereCrampsAndBloodyStoolsAt21Case,
  gastroenteritisFormedRedStoolAndShockAfterMeatloafAt38Case,
  gastroenteritisTwoDaysOfBloodyStoolsAt64Case,
  gastroenteritisARedCalfAndFourDaysOfVomitingAt55Case,
  cDifficileSuddenPainOnTheFourteenthDayAt24Case,
  cDifficileMuchDiarrhoeaAfterAPlatedFemurAt88Case,
  cDifficileShockAfterClosingTheStomaAt23Case,
  hyperthyroidismLimbsThatGaveWayAt25Case,
  hyperthyroidismFourWeakLimbsAndANormalPotassiumAt33Case,
  hyperthyroidismHandsThatShakeAmongPeopleAt58Case,
  hyperthyroidismHardToSwallowWithWeakLegsAt37Case,
  hyperthyroidismWeakOnWakingAndFortyPoundsLighterAt19Case,
  hyperthyroidismCouldNotLeaveTheTrainAt29Case,
  hyperthyroidismCarriedOffThePlaneAt23Case,
  celiacDiseaseDiarrhoeaThatChangedTheTracingAt31Case,
  celiacDiseaseFortyPercentInThreeMonthsAt75Case,
  gastroenteritisSlowAndJerkingThreeDaysAfterChiliAt37Case,
  gastroenteritisFiveDaysOfBloodAndVomitingAfterMeatloafAt74Case,
  gastroenteritisBloodyDiarrhoeaADayAfterRestaurantMeatAt79Case,
  gastroenteritisConfusedWithDarkUrineAfterTheDiarrhoeaHadGoneAt64Case,
  gastroenteritisAWeekOfVomitingThenBloodAt65Case,
  gastroenteritisBloodyDiarrhoeaAndSepsisAt45Case,
  giardiasisOnlyHivesAt19Case,
  foodAllergyAnAppleAndTwoHoursOfSportAt17Case,
  foodAllergyShockAfterADishOfLarvaeAt23Case,
  foodAllergyABeekeepersDrinkAt29Case,
  foodAllergyALunchBoxThenExerciseAt16Case,
  foodAllergyTwoKiwisAfterTheGymAt27Case,
  celiacDiseaseVomitingTakenForAVirusAt47Case,
  celiacDiseaseAPainfulSwollenBellyAt37Case,
  cDifficileASwollenKneeAfterDiarrhoeaAt70Case,
  gastroenteritisFeverAndDiarrhoeaOnTheWardAt69Case,
  gastroenteritisAWeekOfUpperPainVomitingAndFeverAt66Case,
  gastroenteritisProfuseWateryStoolsWithCirrhosisAt37Case,
  hyperthyroidismFeverAndABellyLikeAppendicitisAt21Case,
  foodAllergyUnconsciousAfterSausageWithMustardAt38Case,
  foodAllergyThreeAttacksOfHivesAndAsthmaInSixYearsAt42Case,
  foodAllergyHivesAndVomitingTwiceWithAnItchyMouthAt38Case,
  foodAllergyATinglingMouthAndHivesForSevenYearsAt54Case,
  foodAllergyTwiceTheSameBreadRollAt42Case,
  foodAllergyARollThenBellyHivesAndCoughAt42Case,
  foodAllergyLupiniFromAJarAt26Case,
  foodAllergyANutCroissantAt52Case,
  foodAllergyAMushroomPizzaEightYearsAgoAt33Case,
  foodAllergyAnOmeletteWithGatheredMushroomsAt25Case,
  foodAllergyTwoRawBananasAndParacetamolAt59Case,
  gastroenteritisADayOfDiarrhoeaAndAnAlteredMindAt45Case,
  hyperthyroidismYellowItchingAndThinnerAt52Case,
  hyperthyroidismRacingHeartDarkUrineAndItchAt26Case,
  celiacDiseaseFifteenYearsOfDiarrhoeaAndABentBackAt60Case,
  celiacDiseaseWeakThighsAndAPainfulBackAt54Case,
  celiacDiseaseTwoMonthsOfSwollenJointsAt34Case,
  cDifficileShockWithAnIleostomyAt56Case,
  cDifficileCrampsAndASwollenBellyWithoutMedicinesAt49Case,
  cDifficileCoughFeverAndASwollenBellyAt73Case,
  whippleDiseaseDiarrhoeaAndAGreatLossOfWeightAt57Case,
  hyperthyroidismAColdThenShortOfBreathAt47Case,
  gastroenteritisCrabCakesThenAnItchyTargetRashAt57Case,
  alcoholInjuryBloodAfterMakingHerselfVomitAt47Case,
  alcoholInjuryCoffeeGroundsAndShockAt48Case,
  diverticularDiseaseAThighThatSwellsInTheFiftiesCase,
  diverticularDiseaseAWeekOnTheLeftAndSoreWaterAt66Case,
  diverticularDiseaseVagueCrampsThenDiarrhoeaAt63Case,
  diverticularDiseaseATenderGroinInTheSeventiesCase,
  diverticularDiseaseAirAndStoolInTheUrineAt79Case,
  diverticularDiseaseAMassAboveTheNavelAt17Case,
  diverticularDiseaseBlockedAfterAHerniaOperationAt41Case,
  ulcerativeColitisATiredAndPaleSoldierAt20Case,
  ulcerativeColitisAWeekAfterDayOldSugarWaterAt32Case,
  ischaemicColitisALongDistanceRunnerAt34Case,
  crohnDiseaseAFleshyTagAt56Case,
  crohnDiseaseHardlyAnyAlbuminAt63Case,
  colorectalCancerASoreButtockAt72Case,
  colorectalCancerBellyPainOnOpioidsAt53Case,
  diverticularDiseaseAnOutpouchingOfTheCaecumAt48Case,
  ovarianCancerPainBloatingAndVomitingAt41Case,
  ovarianCancerASwollenBellyAndThinnerAt17Case,
  crohnDiseaseLikeAnAppendixAt24Case,
  microscopicColitisBleedingAt78Case,
  microscopicColitisNothingStopsItAt38Case,
  ulcerativeColitisSinceAJourneyToCentralAsiaAt23Case,
  ischaemicColitisMoreAndMoreMigraineTabletsAt57Case,
  ischaemicColitisFiveHoursAfterDialysisAt66Case,
  microscopicColitisSixYearsOfAspirinAt77Case,
  crohnDiseaseTwoUlcersOfTheVulvaAt35Case,
  crohnDiseaseFiveMonthsOfAbscessesAt18Case,
  ovarianCancerShortOfBreathAt39Case,
  colorectalCancerFiveDaysOfABlockedBowelAt70Case,
  diverticularDiseaseTwoWeeksOfSeverePainAt55Case,
  nsaidEnteropathyTwoYearsOfHeadacheTabletsAt18Case,
  ovarianCancerFourYearsAfterAMuscleDiseaseAt50Case,
  ovarianCancerTwoLumpsAndAlteredStoolsAt50Case,
  crohnDiseaseABackThatPainkillersDoNotHelpAt36Case,
  colorectalCancerAPainfulBulgeWithFeverAt73Case,
  colorectalCancerAHerniaOfSixtyYearsAt70Case,
  colorectalCancerARedAndSwollenScrotumAt48Case,
  colorectalCancerCannotPassUrineAt56Case,
  colorectalCancerDaysOfScrotalPainInTheEightiesCase,
  ischaemicColitisHalfAYearOfSlimmingPillsAt37Case,
  ulcerativeColitisASoreOnTheShinAt18Case,
  crohnDiseaseMouthUlcersAndASoreLegAt18Case,
  diverticularDiseaseBackAndThighPainWithFeverAt67Case,
  diverticularDiseaseTwoDaysOfAPainfulLegAt89Case,
  colorectalCancerPainFeverAndHeadacheAt53Case,
  colorectalCancerThreeDaysOfUneaseAndFeverAt45Case,
  colorectalCancerChillsUnderTheRightRibsAt66Case,
  colorectalCancerSwollenAndTenderAt89Case,
  ovarianCancerAPainlessGroinLumpAt54Case,
  crohnDiseaseWateryStoolsAndPainAllOverAt30Case,
  ischaemicColitisBloodAfterAnEnemaAt26Case,
  diverticularDiseaseThreeMonthsOfFoulUrineAt70Case,
  colorectalCancerBloodyDiarrhoeaInThe16thWeekAt33Case,
  colorectalCancerAcuteAbdomenInThe37thWeekAt31Case,
  colorectalCancerLowPainInThe30thWeekAt29Case,
  ovarianCancerANavelHerniaInThe36thWeekAt22Case,
  ovarianCancerFaintingInTheSeventhWeekAt27Case,
  colorectalCancerHighFeverAndDrowsyAt79Case,
  crohnDiseaseMouthSoresAndMuchWeightLostAt20Case,
  crohnDiseaseBlockedSinceTheAppendixWentAt39Case,
  crohnDiseaseBloodAMonthAfterSecukinumabAt44Case,
  ischaemicColitisTwoDaysAfterAShoulderOperationAt51Case,
  colorectalCancerAnaemiaAndNothingElseAt67Case,
  ovarianCancerThreeDaysOfVomitingAndNoStoolAt58Case,
  eosinophilicOesophagitisPoultryStuckAfterTwelveYearsAt20Case,
  ulcerativeColitisFeverVomitingAndLostTasteAt19Case,
  crohnDiseaseLowRightPainCalledAppendicitisAt25Case,
  ulcerativeColitisTenBloodyStoolsInThe16thWeekAt31Case,
  diverticularDiseaseTwoDaysLowOnTheRightAt32Case,
  diverticularDiseaseFourDaysFromLeftToLowAt26Case,
  diverticularDiseasePainThatStayedWithoutAnAppendixAt45Case,
  diverticularDiseaseAcuteAbdomenLikeAppendicitisAt38Case,
  diverticularDiseaseTenDaysOfPainAndDefenceAt73Case,
  ulcerativeColitisBleedingBesideFibromyalgiaAt47Case,
  ulcerativeColitisHeadacheAndAThirdOfHisWeightAt24Case,
  ulcerativeColitisHeadacheAfterAFallAt23Case,
  colorectalCancerFourDaysSwollenAndGuardingOnTheRightAt72Case,
  ischaemicColitisAHaemoglobinOf68At43Case,
  ischaemicColitisCocaineThen103FahrenheitAt37Case,
  ischaemicColitisSixHoursOfBloodyDiarrhoeaAt26Case,
  ischaemicColitisDeliriousWithBloodInTheRectumAt51Case,
  ischaemicColitisVomitedBloodAndFaintedAt49Case,
  ischaemicColitisSixGlassesOfWineAndCrackAt26Case,
  colorectalCancerSuddenLowPainAndBloodAt79Case,
  ulcerativeColitisTenesmusAndUlcersThreeMonthsAfterABirthAt39Case,
  celiacDiseaseBlockedAgainAndAgainAt84Case,
  crohnDiseaseFeverOf39AndPainLowOnTheRightAt28Case,
  eosinophilicOesophagitisDilatedEightYearsBeforeAt17Case,
  eosinophilicOesophagitisAVitaminTabletStuckAt34Case,
  eosinophilicOesophagitisFifteenYearsCalledRefluxAt58Case,
  whippleDiseaseFeverRashAndOldBellyPainAt69Case,
  crohnDiseaseSomeDaysOfDiarrhoeaAtTheFamilyDoctorAt30Case,
  microscopicColitisTwoMonthsOfDiarrhoeaAt16Case,
  celiacDiseaseCouldHardlyClimbStairsAt38Case,
  colorectalCancerUnusualCrampsNeverScreenedAt71Case,
  crohnDiseaseFiveMonthsOfCrampsAt28Case,
  ulcerativeColitisSevenDaysAndLikeBoutsBeforeAt43Case,
  cDifficileTwoWeeksAfterPneumoniaAt62Case,
  hyperthyroidismHungryAndLosingWeightAt25Case,
  pancreaticInsufficiencyAsksForMorphineAt52Case,
  microscopicColitisSixWeeksOnLansoprazoleAt54Case,
  microscopicColitisTakenForStressAt64Case,
  diverticularDiseaseSoreLowOnTheLeftAt24Case,
  diverticularDiseaseSteadySinceYesterdayAt61Case,
  diverticularDiseaseHurtsToGetOutOfBedAt47Case,
  gastroenteritisHomeFromMexicoAt40Case,
  gastroenteritisAfterACruiseAt35Case,
  gastroenteritisTheRoommateHadItAt70Case,
  gastroenteritisJuiceWithCrushedIceAt22Case,
  irritableBowelAFloristForSixYearsAt35Case,
  hyperthyroidismALawyerWithARacingHeartAt34Case,
  hyperthyroidismAfterLosingHerWorkAt32Case,
  ulcerativeColitisSmallAmountsOfBloodAt21Case,
  ulcerativeColitisBrightRedInOneStoolAt30Case,
  ovarianCancerNapsInTheDayAt58Case,
  ovarianCancerNoLongerAtTheGymAt20Case,
  colorectalCancerNarrowerStoolAt72Case,
  celiacDiseaseAsleepByMiddayAt16Case,
  pepticUlcerBetterAfterMealsAt54Case,
  mesentericIschaemiaCannotLieStillAt65Case,
  crohnDiseaseRedLumpsOnTheShinsAt30Case,
  ectopicPregnancySixHoursOfPainAt25Case,
  cDifficileInTheStepDownUnitAt72Case,
  pepticUlcerRelievedByMilkAt40Case,
  ulcerativeColitisThreeMonthsOfBleedingAt27Case,
  irritableBowelBeforeTheWeddingAt28Case,
  acutePancreatitisABoardLikeBellyAt40Case,
  crohnDiseaseFattyStoolAndLowFeverAt27Case,
  giardiasisBelchesOfSulphurAt32Case,
  cDifficileTwoWeeksAfterAmoxicillinAt72Case,
  appendicitisSixHoursAndHurtsOnCoughingAt22Case,
  appendicitisWentToBedEarlyAt27Case,
  irritableBowelBetterOnHolidayAt29Case,
  diverticularDiseaseChillsAndARacingPulseAt54Case,
  lactoseMalabsorptionMilkOnTheBreakfastCerealAt20Case,
  irritableBowelAsksAtTheChemistAt34Case,
  eosinophilicOesophagitisNoBiopsyThreeYearsAgoAt34Case,
  eosinophilicOesophagitisFullAfterMealsAt23Case,
  eosinophilicOesophagitisTightAndBurningOnSwallowingAt82Case,
  gastroenteritisStraightFromTheAirportAt23Case,
  hyperthyroidismRestlessInFitsAt45Case,
  hyperthyroidismLooseStoolsAndAFirmGoitreAt23Case,
  hyperthyroidismDrowsyWithFeverAfterABirthAt31Case,
  gastroenteritisTwoDaysAndAFeverAt23Case,
  cDifficileThreeWeeksOnTheWardAt73Case,
  ovarianCancerTheWaistlineGrowsOnADietAt51Case,
  diverticularDiseaseDrumLikeAndDryAt84Case,
  diverticularDiseaseSentHomeAsGastroenteritisAt61Case,
  cryptosporidiosisHalfAYearOfDiarrhoeaAt30Case,
  malloryWeissTwoDaysOfBingeDrinkingAt48Case,
  malloryWeissCoffeeGroundsFourTimesAt64Case,
  crohnDiseaseTenStoolsWithBitsOfFoodAt29Case,
  whippleDiseaseHisTwinHadItTooAt46Case,
  achalasiaTwoPneumoniasInAYearAt38Case,
  epiphrenicDiverticulumTwentyFiveYearsOfStickingAt59Case,
  giardiasisTwoWeeksWithoutSeeingADoctorAt28Case,
  diverticularDiseaseTenDaysOfTabletsAtHomeAt78Case,
  diverticularDiseaseTheFourthTimeAt57Case,
  foodAllergyACookieAfterTheGameAt18Case,
  ovarianCancerASmoothMassInFrontOfTheWombAt43Case,
  ovarianCancerHalfAYearOfDyspepsiaAt60Case,
  whippleDiseaseFattyStoolWithFeverAt50Case,
  gastroenteritisAfterAPlateOfSushiAt25Case,
  cDifficileAfterTwoCoursesForWindAt60Case,
  colorectalCancerHalfAYearAndAMassOnTheRightAt68Case,
  diverticularDiseaseSepticWithoutASoreSpotAt63Case,
  autoimmuneEnteropathyATravellerWithLostSaltsAt45Case,
  mesentericIschaemiaTurnedAwayFromFoodAt66Case,
  crohnDiseaseWeeksOfCrampsAndASwollenKneeAt24Case,
  ulcerativeColitisTwentyStoolsADayAt30Case,
  celiacDiseaseThreeMonthsAfterABirthAt36Case,
  colorectalCancerAFerritinOfSixAt62Case,
  celiacDiseaseRancidStoolsAndAGoodAppetiteAt40Case,
  ulcerativeColitisOnAndOffForTenYearsAt31Case,
  crohnDiseaseCrampsAndFifteenPoundsAt27Case,
  ulcerativeColitisASwollenHandAndASoreMouthAt40Case,
  ulcerativeColitisATeacherBackFromGoaAt51Case,
  crohnDiseaseSevenDaysTingedWithBloodAt20Case,
  ischaemicColitisCrampThenBrightBloodAt82Case,
  mesentericIschaemiaAFarmerLost130PoundsAt44Case,
  mesentericIschaemiaTwoWeeksWithoutAPauseAt74Case,
  lactoseMalabsorptionGoingToPopForTwentyYearsAt50Case,
  ulcerativeColitisAYearOfBloodyMotionsAt38Case,
  ischaemicColitisPainEasedByManyStoolsAt76Case,
  microscopicColitisACaseOfTheMonthAt69Case,
  nsaidEnteropathyTenYearsOfDiclofenacAt48Case,
  gallstonesSixHoursOfPainAfterDinnerAt46Case,
  refluxHeartburnInADiabeticAt60Case,
  oesophagealCancerSixMonthsOfHardSwallowingAt70Case,
  amoebiasisBloodAndAchingJointsAt44Case,
  celiacDiseaseAchingJointsAndChronicDiarrhoeaAt20Case,
  microscopicColitisDiarrhoeaForManyYearsAt56Case,
  celiacDiseaseBreaksInForFoodAt25Case,
  celiacDiseaseWeakAtShouldersAndHipsAt55Case,
  celiacDiseaseFiveYearsOfUnsteadyWalkingAt69Case,
  celiacDiseaseUnsteadyWithinAWeekAt60Case,
  celiacDiseaseTooSoreAMouthToEatAt23Case,
  celiacDiseaseAChalkyPancreasAndSwollenAnklesAt62Case,
  celiacDiseaseTwoAbortionsAfterTreatmentAt30Case,
  crohnDiseaseTwoMonthsOfPainAfterGrowthHormoneAt16Case,
  crohnDiseaseThreeMonthsOfBloodAndAHaemoglobinOfSixAt27Case,
  crohnDiseaseOfTheAppendixAloneAt60Case,
  ulcerativeColitisBloodAndThreeImmuneDiseasesAt31Case,
  ulcerativeColitisPaleAfterTwoYearsOfBloodAt32Case,
  ulcerativeColitisYellowAndPaleWithCrampsAt55Case,
  microscopicColitisTwelveYearsOfRheumatoidArthritisAt53Case,
  foodAllergyPorkAndACatInTheHouseAt27Case,
  ulcerativeColitisBleedingOnVacationAt32Case,
  ulcerativeColitisWorseOnBudesonideAt31Case,
  ulcerativeColitisThreeDaysWorseOnMesalazineAt64Case,
  ulcerativeColitisABackThatIsStiffInTheMorningAt29Case,
  irritableBowelPainAndDiarrhoeaSincePubertyAt31Case,
  crohnDiseasePainOfEightLowOnTheRightAt26Case,
  ulcerativeColitisThreeWeeksOfBloodAndASoreInTheFlankAt21Case,
  ulcerativeColitisMoreBloodAndAShinThatDoesNotHealAt79Case,
  gastroenteritisTenHoursOfFishyWaterAt30Case,
  gastroenteritisWeakOnArrivalFromACampAt71Case,
  ovarianCancerPainAndAGrowingBellyAt36Case,
  ovarianCancerIrregularBleedingAndCrampsAt45Case,
  ovarianCancerFourWeeksOfAPainfulSwellingAt42Case,
  colorectalCancerADrainingThighAt40Case,
  colorectalCancerBackPainAndAButtockLumpAt44Case,
  diverticularDiseaseBurningUrineAfterAntibioticsAt58Case,
  whippleDiseaseOppressivePainAndAnaemiaAt46Case,
  whippleDiseaseDarkerAndUnsteadyAt52Case,
  whippleDiseaseManyAchingJointsUnexplainedAt45Case,
  whippleDiseaseNightSweatsAndGlandsAt39Case,
  nsaidEnteropathyManyScopesWithoutAnAnswerAt73Case,
  gastroenteritisRiceWaterAfterBangladeshAt31Case,
  gastroenteritisEveryQuarterOfAnHourWithBloodAt75Case,
  gastroenteritisEightStoolsADayThenBloodAt20Case,
  colorectalCancerTiredWithSmallRedCellsAt53Case,
  gastroenteritisShockedAfterATripAbroadAt32Case,
  diverticularDiseaseSinceAnEveningAfterGardeningAt63Case,
  diverticularDiseaseFeverishWithWindButNoStoolAt53Case,
  gastroenteritisAChefBackFromTheLakesAt35Case,
  mesentericIschaemiaUlcersWithoutHelicobacterAt50Case,
  mesentericIschaemiaAStomachWithoutBloodAt69Case,
  mesentericIschaemiaAnUneasyBellyAndVomitingAt78Case,
  mesentericIschaemiaAnaemicAfterHeartStentsAt57Case,
  mesentericIschaemiaTenYearsHalfAnHourAtATimeAt66Case,
  coeliacArteryPressedPainToTheBackAndWeakAt45Case,
  coeliacArteryPressedBloatedWithDiarrhoeaAt33Case,
  hyperthyroidismWetLungsAndStandingEyesAt65Case,
  hyperthyroidismYellowAndFaintWhilePregnantAt17Case,
  hyperthyroidismInComaInTheTwentiethWeekAt21Case,
  ischaemicColitisBlockedLikeATumourAt84Case,
  ischaemicColitisACarSalesmanUnderStressAt23Case,
  mesentericIschaemiaCalledGallstonesAt60Case,
  mesentericIschaemiaArmsAndLegsThatTireAt31Case,
  mesentericIschaemiaTwelveKilosInAYearAt80Case,
  mesentericIschaemiaFourYearsAndTwentyKilosAt61Case,
  mesentericIschaemiaTakenForAnEnteritisAt54Case,
  coeliacArteryPressedSixtyPoundsAndALowPotassiumAt54Case,
  coeliacArteryPressedPainAfterLosingTheGallbladderAt23Case,
  coeliacArteryPressedThreeWeeksWithPolymyalgiaAt49Case,
  coeliacArteryPressedFourMonthsUnderTheRightRibsAt28Case,
  coeliacArteryPressedSevereBoutsAfterMealsAt68Case,
  coeliacArteryPressedPainThatDoesNotFollowMealsAt58Case,
  mesentericIschaemiaUlcersThatNoDrugHealsAt46Case,
  mesentericIschaemiaTwiceSentAsCancerAt62Case,
  coeliacArteryPressedAYearOfEarlyFullnessAt78Case,
  coeliacArteryPressedTheEighthVisitInThreeMonthsAt52Case,
  coeliacArteryPressedWithPainBehindTheBreastboneAt55Case,
  ilealLymphomaBloodWithTheStoolAndNothingElseAt85Case,
  immunodeficiencyACeliacDietThatStoppedHelpingAt54Case,
  hyperthyroidismAfraidOfHerHusbandsCancerAt65Case,
  hyperthyroidismAFallAfterAStrokeAt80Case,
  hyperthyroidismAPoundingHeartSlowedByIvabradineAt70Case,
  hyperthyroidismSentHomeAfterThreeLitresAt22Case,
  hyperthyroidismBlamedOnWorkAndAMoveAt36Case,
  ischaemicColitisChewsTobaccoAt36Case,
  ischaemicColitisFourDaysOfSicknessFirstAt48Case,
  ischaemicColitisARaisedAmylaseAt66Case,
  mesentericIschaemiaDiarrhoeaThatComesAndGoesAt56Case,
  mesentericIschaemiaCalledIrritableOrAnorexicAt36Case,
  hyperthyroidismIllOnAFarmAt60Case,
  hyperthyroidismAHighPressureAndAGoodAppetiteAt19Case,
  hyperthyroidismConfusedInTheFourteenthWeekAt29Case,
  mesentericIschaemiaPainAtTheEndOfDialysisAt65Case,
  mesentericIschaemiaSwollenAndTwentyKilosLighterAt82Case,
  mesentericIschaemiaThreeStrokesThenTheBellyAt77Case,
  mesentericIschaemiaBetterWhenSheFastsAt63Case,
  mesentericIschaemiaAClotFromTheArchAt34Case,
  ischaemicColitisWorseOnSteroidsForColitisAt62Case,
  ischaemicColitisSevenBleedingStoolsAndALowPressureAt71Case,
  ischaemicColitisWithPainInTheBackAt41Case,
  hyperthyroidismBellyPainAndAMuddledMindAt60Case,
  ischaemicColitisElevenHoursUnderTheRightRibsAt61Case,
  celiacDiseaseThreeYearsOnIronTabletsAt41Case,
  celiacDiseaseClubbedAndPaleForYearsAt34Case,
  celiacDiseaseThreeMonthsOfHeavyPeriodsAt43Case,
  crohnDiseaseAnAbscessOfTheBellyAt57Case,
  crohnDiseaseThreeDaysOfVomitingAfterAnaemicYearsAt19Case,
  colorectalCancerLikeGallstonesForAMonthAt35Case,
  colorectalCancerFiveDaysOfWavesAndNoWindAt26Case,
  crohnDiseaseADischargeThreeYearsAfterAnAbscessAt44Case,
  crohnDiseaseBloodyStoolAndADrainingSkinAt20Case,
  crohnDiseaseTwoYearsCalledIrritableBowelAt42Case,
  crohnDiseaseUlcersOfMouthGroinAndAnusAt34Case,
  ulcerativeColitisThreeDaysOfShortPainsAt28Case,
  ulcerativeColitisAYearOfMoreStoolsAndBloodAt46Case,
  ulcerativeColitisBloodyLooseStoolsAt66Case,
  ulcerativeColitisBloodThatCameBackAfterAYearAt30Case,
  colorectalCancerFoundAtACheckOfTheBloodAt88Case,
  colorectalCancerTwoYearsAfterACleanColonoscopyAt81Case,
  colorectalCancerThreeYearsOfPainAndTarryStoolAt21Case,
  nsaidEnteropathyBlackStoolAfterThreeWeeksAt34Case,
  nsaidEnteropathyPainThatStayedAfterCleanScopesAt80Case,
  giardiasisWateryStoolWithFreshBloodAt33Case,
  giardiasisElevenDaysAndEightKilosAt43Case,
  microscopicColitisSentOnAfterThreeMonthsAt74Case,
  microscopicColitisTwentyTwoYearsAndSoreFingersAt54Case,
  microscopicColitisEighteenYearsAndThenFifteenKilosAt42Case,
  pancreaticInsufficiencyTiredAndSwollenAfterAnOperationAt62Case,
  diverticularDiseaseThreeWeeksOfSharpPainThatComesAndGoesAt62Case,
  diverticularDiseaseThreeWeeksOfFeverAndATenderLiverAt58Case,
  diverticularDiseaseEightDaysOfFeverAndRightSidedPainAt53Case,
  gastroenteritisUpperPainThenFortyDegreesAt92Case,
  gastroenteritisFourDaysWithFeversAndSweatsAt24Case,
  gastroenteritisSeaUrchinsOnTheLastDayAt48Case,
  eosinophilicOesophagitisSmallBitesSinceHisTeensAt24Case,
  ovarianCancerSwollenBellyAndLegsAt84Case,
  whippleDiseaseWorseOnABiologicInTheFortiesCase,
  ovarianCystFiveDaysOfThrobbingPainAt53Case,
  borderlineOvarianTumourAYearOfSwellingAt67Case,
  ovarianTorsionAcuteAbdomenAt70Case,
  appendicitisBesideADermoidCystAt39Case,
  diverticularDiseaseFourDaysOfFeverToldByHisWifeAt63Case,
  diverticularDiseaseTwoDaysOfVomitingAndThirtyNineDegreesAt63Case,
  cDifficileBackAfterTwelveDaysOnTheWardAt77Case,
  liverAbscessLikeADiverticulitisAt54Case,
  hyperthyroidismHungrierAndTwelvePoundsLighterAt38Case,
  whippleDiseaseHalfTheBodyWeakAt52Case,
  whippleDiseaseTwoWeeksBreathlessWithOldJointSwellingAt50Case,
  whippleDiseaseWeakPaleAndInShockAt50Case,
  ovarianCancerTinglingHandsThenBedboundAt49Case,
  ovarianCancerUnsteadyWithANodeInTheGroinAt80Case,
  ovarianCancerVertigoAndDoubleSightAt59Case,
  ovarianCancerAtTheChestClinicAt45Case,
  leishmaniasisHalfAYearOfNaggingPainOnTheRightAt69Case,
  foodAllergyDeerRoastThenMulledWineAndPastryAt48Case,
  foodAllergyYearsOfHivesBeforeTheAnaphylaxisAt62Case,
  foodAllergyThreeHoursAfterPorkAt79Case,
  foodAllergyMeatBackOnHerPlateAt84Case,
  foodAllergyShortOfBreathAtHomeAt82Case,
  ischaemicColitisTwoWeeksAfterANewPillAt39Case,
  antibodyDeficiencyDiarrhoeaSinceThirtyFiveAt58Case,
  eosinophilicOesophagitisCarrotsMeatAndRiceAt40Case,
  gastroenteritisWithPainOnBreathingAt19Case,
  whippleDiseaseTenSoftStoolsADayInAMinerAt65Case,
  whippleDiseaseDiarrhoeaAndNothingOutsideTheGutAt53Case,
  whippleDiseaseNoAppetiteTiredAndFeverishAt41Case,
  hyperthyroidismNewDiarrhoeaAndNoPeriodAt32Case,
  hyperthyroidismOutOfBreathWithANewFlutterAt76Case,
  eosinophilicOesophagitisAFeelingOfBlockageAt87Case,
  eosinophilicOesophagitisAPieceOfPizzaAt20Case,
  eosinophilicOesophagitisTwoHotDogsAt38Case,
  celiacDiseaseNineMonthsBesideGravesAt47Case,
  whippleDiseaseFeverAndSwollenGlandsAllOverAt36Case,
  whippleDiseaseWanderingJointsForTwoYearsAt45Case,
  ulcerativeColitisAMonthOfBloodAndMucusAt53Case,
  crohnDiseaseDrippingBloodAndMouthUlcersAt21Case,
  crohnDiseaseLikeASuddenInfectionAt22Case,
  crohnDiseaseTakenForTuberculosisAt31Case,
  crohnDiseaseColicAndABlockedBowelAt36Case,
  ulcerativeColitisCalledPilesAndThenCrohnAt23Case,
  ulcerativeColitisBloodAndNothingElseToldAt17Case,
  ulcerativeColitisBloodOnTheSurfaceAt34Case,
  ulcerativeColitisOnlyOnTheRightAt43Case,
  crohnDiseaseFeverAndLooseStoolsAt25Case,
  nsaidEnteropathySwollenBellyAfterTheWombWasRemovedAt59Case,
  nsaidEnteropathyColicAndPsoriasisAt66Case,
  nsaidEnteropathyTwoYearsAfterTheLastTabletAt63Case,
  microscopicColitisAfterACourseOfAmoxicillinAt46Case,
  diverticularDiseaseKnownPouchesAndPainBelowLeftAt46Case,
  diverticularDiseaseSuddenHardPainBelowLeftAt47Case,
  diverticularDiseaseADayOfPainBelowRightAt43Case,
  diverticularDiseaseTwoDaysOfPainBelowRightAt83Case,
  diverticularDiseaseSeverePainLowDownAt65Case,
  colorectalCancerHalfAYearOfLooseStoolsAndDriedOutAt72Case,
  colorectalCancerHiddenBloodAtARoutineVisitAt56Case,
  colorectalCancerTwoDaysWithoutWindAndHiccupsAt92Case,
  colorectalCancerThinStoolsAndSentHomeTwiceAt64Case,
  colorectalCancerBlackStoolsAndNothingElseAt61Case,
  ovarianCancerAWeekOfPainAndAGrowingBellyAt59Case,
  ovarianCancerConfusedWithAFailingHeartAt90Case,
  ischaemicColitisADayOfCrampsAndDarkClotsAt57Case,
  ischaemicColitisNoStoolForFourDaysAt70Case,
  ischaemicColitisMuchBloodAndPainAllOverAt59Case,
  cDifficileAWeekAfterAStaphylococcusOfTheLungsAt34Case,
  cDifficileFeverInTheTreatmentOfLeukaemiaAt45Case,
  cDifficileSlimeFromAPouchOutOfUseAt46Case,
  cDifficileLikeABellyForTheSurgeonAt76Case,
  foodAllergyCashewsBeforeAJogAt23Case,
  foodAllergyItchingAtFourAfterAHamburgerAt40Case,
  giardiasisTwoWeeksOfWaterAndFailingKidneysAt52Case,
  giardiasisGreenStoolsOnTheEleventhHospitalDayAt62Case,
  gastroenteritisDryAndWithFailingKidneysAt33Case,
  ovarianCancerAWeekOfPainBelowRightAt21Case,
  ovarianCancerDiscomfortInThePelvisAt23Case,
  abdominalWallPainBothFlanksAt75Case,
  abdominalWallPainSinceABackOperationAt60Case,
  leadPoisoningANurseWithoutStoolOrWindAt34Case,
  leadPoisoningConfusedWithHerbalTeasAt48Case,
  hyperparathyroidismAMuddledBankerAt72Case,
  hyperparathyroidismPainAndWindAt73Case,
  refluxWorseOnBendingAndAtNightAt45Case,
  refluxASourTasteAfterMealsAt42Case,
  spigelianHerniaLikeAnAppendixAt44Case,
  antibodyDeficiencyChronicDiarrhoeaAndAnAnalFistulaAt39Case,
  kidneyColicCannotGetComfortableAt34Case,
  smallBowelTumourLikeHeavyPeriodsAt42Case,
  colorectalCancerAPolicemanWithSupposedPilesAt33Case,
  giardiasisSwollenLegsAndLittleAntibodyAt57Case,
  hivEnteropathyTwoMonthsOfLooseStoolsAndThrushAt33Case,
  hivNoTasteAndUpperPainAt60Case,
  immunodeficiencyPneumoniaForTheSixthTimeAt43Case,
  ulcerativeColitisSoreShouldersAndAHaemoglobinOfFiveAt35Case,
  endometriosisEightKilosAndASwollenBellyAt39Case,
  intestinalTuberculosisNightFeversWithRheumatoidArthritisAt59Case,
  intestinalTuberculosisGallstonesAndTwentyKilosAt37Case,
  intestinalLymphomaColicAfterTheStoolAt39Case,
  intestinalTuberculosisAYearOfLosingWeightAndBloodyStoolsAt36Case,
  crohnDiseasePregnantWithPainAllOverTheBellyAt33Case,
  smallBowelLymphomaColicForHalfAnHourAt48Case,
  syphilisTenSlimyStoolsAndARashInTheFiftiesCase,
  amoebiasisTwelveDaysOfRightSidedPainAt57Case,
  celiacDiseaseTwoLitresOfWaterADayAt65Case,
  celiacDiseaseASwollenBellyAndLegsAt54Case,
  colorectalCancerRubsHisBellyToGetReliefAt34Case,
  colorectalCancerTreatedAsDiverticulitisAt50Case,
  crohnDiseaseALumpAndTwoDaysOfVomitingAt74Case,
  crohnDiseaseHardAndLooseByTurnsWithALumpAt35Case,
  gastroenteritisDryWithFeverAndVomitingAt76Case,
  cDifficileHomeForADayAfterABleedingUlcerAt65Case,
  cDifficileFromMushToWaterOnACovidWardAt57Case,
  ulcerativeColitisAfterAWeekAgainstStomachGermsAt63Case,
  ulcerativeColitisThreeMonthsOfSoresBeforeTheBloodAt56Case,
  eosinophilicOesophagitisBloodVomitedAtSupperAt24Case,
  nsaidEnteropathyTwoWeeksOfBlackStoolsAfterAStrokeAt63Case,
  foodAllergyOysterMushroomSoupAt17Case,
  foodAllergyRedAndItchingOnTheSurfboardAt49Case,
  foodAllergySevenMonthsOfHivesInAFishermanAt42Case,
  foodAllergyUnconsciousAfterSesameSweetsAt70Case,
  ischaemicColitisMuddledAfterFootballInTheHeatAt20Case,
  ischaemicColitisSixDaysWithoutStoolOnNewTabletsAt27Case,
  diverticularDiseaseAGrowingLumpAboveThePubisAt58Case,
  diverticularDiseaseADrumInTheUpperLeftBellyAt87Case,
  diverticularDiseaseBedBoundWithADayOfFeverAndPainAt63Case,
  hyperthyroidismThreeWeeksOfPainAndVomitingAt25Case,
  hyperthyroidismVomitingAndMuddledForTenDaysAt71Case,
  ovarianCancerSwollenAndWithoutAPeriodForAYearAt19Case,
  leadPoisoningAChimneyWithOldPaintAt34Case,
  leadPoisoningColicThatStayedWithoutAnAppendixAt41Case,
  porphyriaUnbearablePainAfterABirthAt17Case,
  eosinophilicColitisFifteenDaysOfUpperPainAt65Case,
  perforatedUlcerPainToTheRightShoulderAt56Case,
  gallstoneIleusADayOfVomitingOnAVisitAt70Case,
  eosinophilicOesophagitisBloodAndChestPainAfterLettuceAt32Case,
  ovarianCancerHalfAYearOfHeavyBleedingAndASwellingAt48Case,
  ovarianCancerFiveDaysOfPainWithFailingKidneysAt72Case,
  foodAllergyFourAttacksAfterSupperAndManyTicksAt60Case,
  foodAllergyGingerSweetsAndAClosingThroatAt66Case,
  gastroenteritisChestPainBetterLeaningForwardAt18Case,
  gastroenteritisFeverOf398AndABlockedNoseAt16Case,
  outOfScopeAMonthOfDiarrhoeaOnAnOldTabletAt65Case,
  outOfScopeFifteenYellowStoolsAndAGoodAppetiteAt78Case,
  outOfScopeALumpInTheNeckAndFourDaysOfDiarrhoeaAt22Case,
  outOfScopeSixWeeksOfDiarrhoeaTakenForCrohnAt44Case,
  outOfScopeAMonthOfBloodyStoolsAndNoTravelAt45Case,
  outOfScopeBloodyStoolsOnPembrolizumabAt61Case,
  outOfScopeTwoWeeksOfPoorAppetiteAndEosinophilsAt68Case,
  outOfScopeCrampsAndGoatLikeStoolsAt53Case,
  outOfScopeGreenStoolsByNightAndAHaemoglobinOfSevenAt46Case,
  outOfScopeBellyPainAndEosinophilsFromColombiaAt28Case,
  outOfScopeHivesAndStabbingPainAfterAnchoviesAt48Case,
  outOfScopeCrampsAndBloodAfterPelvicRadiotherapyAt53Case,
  hyperthyroidismQuickPulseAndEightLooseStoolsAt50Case,
  hyperthyroidismOffHerTabletsForHalfAYearAt52Case,
  foodAllergyWheatThenExertionAt18Case,
  addisonCrisisAMonthOfNauseaAndDarkSkinAt58Case,
  porphyriaPainWithoutStoolInTheFifthWeekAt37Case,
  igaVasculitisSpottedLegsAndAFullBellyAt62Case,
  igaVasculitisThreeBloodyStoolsAndSoreKneesAt39Case,
  hereditaryAngioedemaFourYearsOfBellyAttacksAt22Case,
  pancreaticCancerCalledGastritisAt65Case,
  ischaemicColitisDaysOfIndometacinForHisBackAt29Case,
  ischaemicColitisTwentyWeeksPregnantOnAntibioticsAt23Case,
  ischaemicColitisThreeWeeksOnThePillAt19Case,
  perforatedStomachSuddenPainAndNoWindAt74Case,
  appendicitisChillsAndLooseStoolsAfterAMuttonSoupAt31Case,
  sartanEnteropathyAttacksOfPainAndEightKilosAt60Case,
  eosinophilicGastroenteritisFullAfterEachMealAt48Case,
  schistosomiasisCrampsLowOnTheRightAt36Case,
  foodAllergySteakForDinnerAndHivesAtNightAt51Case,
  gastricStromalTumourWeeksOfNauseaAndLooseStoolsAt91Case,
  mesentericThrombosisManyLooseYellowStoolsAt73Case,
  foodAllergyAPieceOfPoppyCakeAt52Case,
  tCellLymphomaFeverAndGlandsInCeliacDiseaseAt47Case,
  crohnDiseaseTenBloodyStoolsAndFeverAt18Case,
  gastrinomaFifteenWateryStoolsAndOldUlcersAt57Case,
  ilealTuberculosisLowerPainAndVomitingAt18Case,
  whippleDiseaseCalledSarcoidosisThreeYearsBeforeAt60Case,
  celiacDiseaseShinyStoolsLeftAloneForYearsAt65Case,
  smallBowelPerforationTwentyHoursLowOnTheRightAt55Case,
  mesentericIschaemiaAnHourAfterSupperAt97Case,
  ilealCancerBlockedForTheFifthTimeAt80Case,
  colorectalCancerLowRightPainCalledConstipationAt59Case,
  ischaemicColitisFreshBloodSinceYesterdayAt75Case,
  nsaidEnteropathyHomeThreeDaysAndSoreAgainInTheFortiesCase,
  diverticularDiseaseFeverAndAirInTheUrineAt42Case,
  mesentericIschaemiaPainThatStartsAtTableAt75Case,
  outOfScopeThreeDaysOnAPressureTabletAt42Case,
  anisakiasisFourDaysOfCrampsAndNormalBloodsAt44Case,
  colorectalCancerVomitingAndABowelThatNoDrugMovesAt75Case,
  celiacDiseaseAManiaAndAWastedBodyAt63Case,
  ulcerativeColitisAHeadacheAndAWeakLegAt27Case,
  outOfScopeHivesAndChestPainAfterFishRoeAt59Case,
  diverticularDiseaseThirtyNineDegreesAndLowPainAt69Case,
  crohnDiseaseAHipHeCouldNotStraightenAt35Case,
  ischaemicColitisBloodInTheBagAt34Case,
  ischaemicColitisUrgeAndBloodThenConstipatedAt36Case,
  celiacDiseaseThinBonesFoundByChanceAt28Case,
  crohnDiseaseTwentyDaysOfASoreButtockAt29Case,
];
