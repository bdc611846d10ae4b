import { Routes } from '@angular/router';

const page = () => import('./scoreboard-page.component').then(m => m.ScoreboardPageComponent);

export const scoreboardRoutes: Routes = [
  { path: '', loadComponent: page },
  { path: ':id', loadComponent: page },
];
