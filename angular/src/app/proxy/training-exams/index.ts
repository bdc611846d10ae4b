import * as Attempts from './attempts';
import * as Exams from './exams';
import * as Papers from './papers';
import * as Questions from './questions';
export { Attempts, Exams, Papers, Questions };
