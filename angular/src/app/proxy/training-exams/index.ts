import * as Appeals from './appeals';
import * as Attempts from './attempts';
import * as Completion from './completion';
import * as Exams from './exams';
import * as HandOver from './hand-over';
import * as Marking from './marking';
import * as Papers from './papers';
import * as Practice from './practice';
import * as Questions from './questions';
import * as Regrading from './regrading';
import * as Results from './results';
export {
  Appeals,
  Attempts,
  Completion,
  Exams,
  HandOver,
  Marking,
  Papers,
  Practice,
  Questions,
  Regrading,
  Results,
};
