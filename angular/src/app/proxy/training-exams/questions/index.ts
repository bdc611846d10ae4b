import * as Exchange from './exchange';
export * from './models';
export * from './question-category.service';
export * from './question-format.enum';
export * from './question-kind.enum';
export * from './question-status.enum';
export * from './question.service';
export { Exchange };
