export * from './assessment-methods.enum';
export * from './indicator-applicability.enum';
export * from './models';
export * from './publish-warning-kind.enum';
export * from './task-plan-status.enum';
export * from './task-plan.service';
