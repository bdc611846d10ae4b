import { EnvironmentProviders } from '@angular/core';
import { provideHomeCards } from '../../home/home-cards';

/** What each role finds on its first page. */
export const provideSupervisionInspectionsHomeCards = (): EnvironmentProviders =>
  provideHomeCards([
    {
      title: 'SupervisionInspections::Home:Owed',
      requiredPolicy: 'SupervisionInspections.Reporting.Submit',
      order: 10,
      wide: true,
      load: () => import('./owed-card.component').then(m => m.OwedCardComponent),
    },
    {
      title: 'SupervisionInspections::Home:Review',
      requiredPolicy: 'SupervisionInspections.Review',
      order: 20,
      wide: true,
      load: () => import('./review-card.component').then(m => m.ReviewCardComponent),
    },
    {
      title: 'SupervisionInspections::Home:Missing',
      requiredPolicy: 'SupervisionInspections.Review',
      order: 30,
      load: () => import('./missing-card.component').then(m => m.MissingCardComponent),
    },
    {
      title: 'SupervisionInspections::Home:Progress',
      requiredPolicy: 'SupervisionInspections.Review',
      order: 25,
      wide: true,
      load: () => import('./progress-card.component').then(m => m.ProgressCardComponent),
    },
  ]);
