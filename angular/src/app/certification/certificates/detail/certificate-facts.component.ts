import { LocalizationPipe, PermissionService } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { CertificateDto } from '@proxy/certification/certificates';
import { AreaNamesComponent } from '../../area-names.component';
import { certificateKindName, certificateStepName, reviewStanding } from '../../certificate-words';

/** What a certificate says, beside the photo of its holder. */
@Component({
  selector: 'app-certificate-facts',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [AreaNamesComponent, LocalizationPipe, RouterLink],
  templateUrl: './certificate-facts.component.html',
  styleUrl: './certificate-facts.component.scss',
})
export class CertificateFactsComponent {
  private readonly permissions = inject(PermissionService);

  readonly certificate = input.required<CertificateDto>();

  protected readonly maySeePeople = this.permissions.getGrantedPolicy('Certification.People');
  protected readonly maySeeBatch = this.permissions.getGrantedPolicy(
    'Certification.Certificates.Issue',
  );
  protected readonly kindName = certificateKindName;
  protected readonly stepName = certificateStepName;
  protected readonly review = reviewStanding;
}
