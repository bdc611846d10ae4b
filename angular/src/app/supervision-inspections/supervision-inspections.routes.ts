import { permissionGuard } from '@abp/ng.core';
import { Routes } from '@angular/router';

export const supervisionInspectionsRoutes: Routes = [
  {
    path: 'task-plans',
    title: 'SupervisionInspections::Menu:TaskPlans',
    canActivate: [permissionGuard],
    data: { requiredPolicy: 'SupervisionInspections.TaskPlans' },
    loadChildren: () => import('./task-plans/task-plans.routes').then(m => m.taskPlansRoutes),
  },
  {
    path: 'reporting',
    title: 'SupervisionInspections::Menu:Reporting',
    canActivate: [permissionGuard],
    data: { requiredPolicy: 'SupervisionInspections.Reporting' },
    loadChildren: () => import('./reporting/reporting.routes').then(m => m.reportingRoutes),
  },
  {
    path: 'reviews',
    title: 'SupervisionInspections::Menu:Reviews',
    canActivate: [permissionGuard],
    data: { requiredPolicy: 'SupervisionInspections.Review' },
    loadChildren: () => import('./reviews/reviews.routes').then(m => m.reviewsRoutes),
  },
  {
    path: 'scoreboard',
    title: 'SupervisionInspections::Menu:Scoreboard',
    canActivate: [permissionGuard],
    data: { requiredPolicy: 'SupervisionInspections.Scoreboard' },
    loadChildren: () => import('./scoreboard/scoreboard.routes').then(m => m.scoreboardRoutes),
  },
];
