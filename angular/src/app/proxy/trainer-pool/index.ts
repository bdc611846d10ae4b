import * as Evaluations from './evaluations';
import * as Hours from './hours';
import * as Invitations from './invitations';
import * as Nominations from './nominations';
import * as SelfStudy from './self-study';
import * as Sessions from './sessions';
import * as Settings from './settings';
import * as Trainers from './trainers';
export { Evaluations, Hours, Invitations, Nominations, SelfStudy, Sessions, Settings, Trainers };
