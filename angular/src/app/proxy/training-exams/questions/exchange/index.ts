export * from './question-exchange.service';
