import { EnvironmentInjector, inject, runInInjectionContext } from '@angular/core';
import { CanDeactivateFn, Routes } from '@angular/router';
import { unsavedChangesGuard } from '@shared/forms/unsaved-changes';
import { ReportPageComponent } from './report-page.component';

/** Saves first; asks only when that does not work. */
const leaveReport: CanDeactivateFn<ReportPageComponent> = async page => {
  const injector = inject(EnvironmentInjector);
  await page.saveNow();
  return runInInjectionContext(injector, () => unsavedChangesGuard(page));
};

export const reportingRoutes: Routes = [
  {
    path: '',
    loadComponent: () => import('./task-list-page.component').then(m => m.TaskListPageComponent),
  },
  { path: ':indicatorId/:round', canDeactivate: [leaveReport], component: ReportPageComponent },
];
