import * as ExamResults from './exam-results';
import * as Grading from './grading';
import * as Reviews from './reviews';
import * as Scoreboards from './scoreboards';
import * as Submissions from './submissions';
import * as TaskPlans from './task-plans';
export { ExamResults, Grading, Reviews, Scoreboards, Submissions, TaskPlans };
