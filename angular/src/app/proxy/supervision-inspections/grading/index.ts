export * from './contact-state.enum';
export * from './grade.enum';
export * from './grading-rule-kind.enum';
export * from './grading-status.enum';
export * from './models';
