import { hazardSchema } from '../schema';
import { accessHazards } from './access';
import { contentHazards } from './content';
import { peopleHazards } from './people';
import { reasoningHazards } from './reasoning';
import { recordHazards } from './record';

/** Every hazard, by theme. Throws where one does not fit the schema. */
export const hazardThemes = [
  { id: 'reasoning', title: 'How it reasons', hazards: reasoningHazards },
  { id: 'content', title: 'What it knows', hazards: contentHazards },
  { id: 'people', title: 'For whom, and by whom', hazards: peopleHazards },
  { id: 'record', title: 'What was entered', hazards: recordHazards },
  { id: 'access', title: 'Who sees it, and whether it is there', hazards: accessHazards },
].map((theme) => ({ ...theme, hazards: theme.hazards.map((hazard) => hazardSchema.parse(hazard)) }));
