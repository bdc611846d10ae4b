export * from './lesson-evaluation.service';
export * from './models';
