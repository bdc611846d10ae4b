export * from './exam-indicator.service';
export * from './models';
