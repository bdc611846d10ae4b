export * from './calendar-day-kind.enum';
export * from './models';
export * from './working-calendar.service';
