import { Routes } from '@angular/router';

const page = () => import('../../layout/status-page.component').then(m => m.StatusPageComponent);

export const reviewsRoutes: Routes = [
  { path: '', data: { status: 'NotFound' }, loadComponent: page },
  { path: ':indicatorId/:unitId', data: { status: 'NotFound' }, loadComponent: page },
];
