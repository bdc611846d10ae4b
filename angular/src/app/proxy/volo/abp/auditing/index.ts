export * from './entity-change-type.enum';
