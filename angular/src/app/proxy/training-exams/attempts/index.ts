export * from './attempt-event-kind.enum';
export * from './attempt-status.enum';
export * from './models';
export * from './my-exam.service';
