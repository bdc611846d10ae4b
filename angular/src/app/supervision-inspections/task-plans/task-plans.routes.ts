import { permissionGuard } from '@abp/ng.core';
import { Routes } from '@angular/router';
import { unsavedChangesGuard } from '@shared/forms/unsaved-changes';

const EDIT = 'SupervisionInspections.TaskPlans.Edit';

const editing = { canActivate: [permissionGuard], data: { requiredPolicy: EDIT } };
const heading = () => import('./heading/heading-page.component').then(m => m.HeadingPageComponent);
const indicator = () =>
  import('./indicator/indicator-page.component').then(m => m.IndicatorPageComponent);

export const taskPlansRoutes: Routes = [
  {
    path: '',
    loadComponent: () => import('./list/plan-list.component').then(m => m.PlanListComponent),
  },
  {
    path: 'new',
    title: 'SupervisionInspections::Plans:New',
    ...editing,
    canDeactivate: [unsavedChangesGuard],
    loadComponent: heading,
  },
  {
    path: ':id',
    loadComponent: () => import('./detail/plan-page.component').then(m => m.PlanPageComponent),
  },
  {
    path: ':id/edit',
    title: 'SupervisionInspections::Plans:EditHeading',
    ...editing,
    canDeactivate: [unsavedChangesGuard],
    loadComponent: heading,
  },
  {
    path: ':id/import',
    title: 'SupervisionInspections::Plans:Import',
    ...editing,
    loadComponent: () => import('./import/import-page.component').then(m => m.ImportPageComponent),
  },
  {
    path: ':id/indicators/new',
    title: 'SupervisionInspections::Plans:NewIndicator',
    ...editing,
    canDeactivate: [unsavedChangesGuard],
    loadComponent: indicator,
  },
  {
    path: ':id/indicators/:indicatorId',
    title: 'SupervisionInspections::Plans:EditIndicator',
    canActivate: [permissionGuard],
    data: { requiredPolicy: `${EDIT} || SupervisionInspections.TaskPlans.Amend` },
    canDeactivate: [unsavedChangesGuard],
    loadComponent: indicator,
  },
];
