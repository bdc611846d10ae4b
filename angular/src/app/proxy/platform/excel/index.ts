export * from './import-mode.enum';
