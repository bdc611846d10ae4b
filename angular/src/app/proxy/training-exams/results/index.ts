export * from './exam-outcome.enum';
export * from './exam-result.service';
export * from './models';
export * from './my-result.service';
export * from './question-statistic.service';
export * from './question-weakness.enum';
