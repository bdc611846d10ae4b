import { permissionGuard } from '@abp/ng.core';
import { Routes } from '@angular/router';
import { unsavedChangesGuard } from '@shared/forms/unsaved-changes';

export const hoursRoutes: Routes = [
  {
    path: '',
    loadComponent: () =>
      import('./people/people-hours.component').then(m => m.PeopleHoursComponent),
  },
  {
    path: 'units',
    title: 'TrainerPool::Hours:Units',
    loadComponent: () => import('./units/unit-hours.component').then(m => m.UnitHoursComponent),
  },
  {
    path: 'entries',
    title: 'TrainerPool::Hours:Entries',
    loadComponent: () =>
      import('./entries/hours-entries.component').then(m => m.HoursEntriesComponent),
  },
  {
    path: 'record',
    title: 'TrainerPool::Hours:Record',
    canActivate: [permissionGuard],
    data: { requiredPolicy: 'TrainerPool.Hours.Record' },
    canDeactivate: [unsavedChangesGuard],
    loadComponent: () =>
      import('./record/record-hours.component').then(m => m.RecordHoursComponent),
  },
];

export const myHoursRoutes: Routes = [
  {
    path: '',
    loadComponent: () =>
      import('./my-hours/my-hours-page.component').then(m => m.MyHoursPageComponent),
  },
  {
    path: 'claim',
    title: 'TrainerPool::Claims:New',
    canDeactivate: [unsavedChangesGuard],
    loadComponent: () =>
      import('./claim/claim-form-page.component').then(m => m.ClaimFormPageComponent),
  },
  {
    path: 'claim/:id',
    title: 'TrainerPool::Claims:Again',
    canDeactivate: [unsavedChangesGuard],
    loadComponent: () =>
      import('./claim/claim-form-page.component').then(m => m.ClaimFormPageComponent),
  },
];
