export * from './employment-kind.enum';
export * from './models';
export * from './person-act.enum';
export * from './person-import.service';
export * from './person-state.enum';
export * from './person.service';
export * from './sex.enum';
