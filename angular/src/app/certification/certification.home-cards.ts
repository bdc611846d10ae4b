import { EnvironmentProviders } from '@angular/core';
import { provideHomeCards } from '../home/home-cards';

export const provideCertificationHomeCards = (): EnvironmentProviders =>
  provideHomeCards([
    {
      title: 'Certification::Menu:Certificates',
      requiredPolicy: 'Certification.Certificates',
      order: 40,
      load: () =>
        import('./certificates/home/certificates-card.component').then(
          m => m.CertificatesCardComponent,
        ),
    },
  ]);
