export * from './models';
export * from './scoreboard.service';
