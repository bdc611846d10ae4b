import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { CertificateState } from '@proxy/certification/certificates';
import { CertificateCheckDto } from '@proxy/certification/public-checks';
import { LocalTimePipe } from '@shared/local-time.pipe';
import { AreaNamesComponent } from '../area-names.component';
import { certificateKindName } from '../certificate-words';
import { Claim } from './check-address';

/** What the public may know of a certificate; that it is not valid is said before all else. */
@Component({
  selector: 'app-check-answer',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [AreaNamesComponent, LocalTimePipe, LocalizationPipe],
  templateUrl: './check-answer.component.html',
  styleUrl: './check-answer.component.scss',
})
export class CheckAnswerComponent {
  readonly asked = input.required<Claim>();
  readonly found = input.required<CertificateCheckDto>();

  protected readonly kindName = certificateKindName;
  private readonly mayNot = computed(
    () => this.found().state === CertificateState.Valid && !this.found().mayEnforce,
  );
  protected readonly isValid = computed(
    () => this.found().state === CertificateState.Valid && !this.mayNot(),
  );
  protected readonly verdict = computed(() => {
    const { isFound, state } = this.found();
    if (this.mayNot()) return 'Certification::Check:MayNot';
    return `Certification::Check:${isFound ? `State.${state}` : 'NotFound'}`;
  });
  protected readonly photo = computed(() => {
    const { isFound, photoToken } = this.found();
    return isFound && photoToken
      ? `/api/app/certificate-check/photo?token=${encodeURIComponent(photoToken)}`
      : null;
  });
}
