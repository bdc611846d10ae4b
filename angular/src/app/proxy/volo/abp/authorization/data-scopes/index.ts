export * from './data-scope-kind.enum';
