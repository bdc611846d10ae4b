export * from './models';
export * from './my-trainer-profile.service';
export * from './profile-part.enum';
export * from './trainer-batch.service';
export * from './trainer-event-kind.enum';
export * from './trainer-standing.enum';
export * from './trainer.service';
