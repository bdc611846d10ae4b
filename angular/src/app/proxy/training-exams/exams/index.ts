export * from './candidate-draw.service';
export * from './exam-disclosure.enum';
export * from './exam-kind.enum';
export * from './exam-status.enum';
export * from './exam.service';
export * from './make-up-exam.service';
export * from './models';
