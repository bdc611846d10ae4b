import { Routes } from '@angular/router';

const page = () => import('../../layout/status-page.component').then(m => m.StatusPageComponent);

export const reportingRoutes: Routes = [
  { path: '', data: { status: 'NotFound' }, loadComponent: page },
  { path: ':indicatorId/:round', data: { status: 'NotFound' }, loadComponent: page },
];
