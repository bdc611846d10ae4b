export * from './marking.service';
export * from './models';
export * from './open-answer-status.enum';
