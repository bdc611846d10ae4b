export * from './models';
export * from './my-training.service';
export * from './participant-import.service';
export * from './sign-in-code.service';
export * from './training-session-status.enum';
export * from './training-session.service';
