import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { RouterLink } from '@angular/router';
import { MyCertificateService } from '@proxy/certification/certificates';
import { InlineErrors } from '@shared/errors/inline-errors';
import { shown } from '@shared/shown';
import { StateChipComponent } from '@shared/state-chip/state-chip.component';
import { certificateTone } from '../certification/certificate-words';
import { inShownOrder } from './certificate-order';

/** On the first page: does my certificate hold, and what is missing for the next. */
@Component({
  selector: 'app-my-record-card',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalizationPipe, RouterLink, StateChipComponent],
  template: `
    @if (mine.failure()) {
      <p class="text-muted">{{ '::LoadFailed' | abpLocalization }}</p>
    } @else if (mine.value()) {
      @if (certificate(); as own) {
        <p>
          {{ own.number || ('TrainerPool::MyRecord:NoNumber' | abpLocalization) }}
          <app-state-chip
            [tone]="tone(own.state)"
            [label]="'Certification::Enum:CertificateState.' + own.state"
          />
        </p>
      } @else {
        <p class="text-muted">{{ 'TrainerPool::MyRecord:NoCertificate' | abpLocalization }}</p>
      }
      @if (missing().length) {
        <p>{{ 'TrainerPool::MyRecord:Missing' | abpLocalization: missing().join('；') }}</p>
      }
      <a class="btn btn-outline-primary" routerLink="/my-record">{{
        'TrainerPool::MyRecord:Open' | abpLocalization
      }}</a>
    } @else {
      <p class="text-muted" role="status">{{ 'AbpUi::Loading' | abpLocalization }}…</p>
    }
  `,
})
export class MyRecordCardComponent {
  private readonly service = inject(MyCertificateService);
  private readonly inline = inject(InlineErrors);

  private readonly resource = rxResource({
    stream: () => this.inline.within(this.service.get()),
  });
  protected readonly mine = shown(this.resource);
  protected readonly tone = certificateTone;
  protected readonly certificate = computed(
    () => inShownOrder(this.mine.value()?.certificates ?? [])[0],
  );
  protected readonly missing = computed(() =>
    (this.mine.value()?.eligibility?.items ?? [])
      .filter(({ isMet }) => !isMet)
      .map(({ text }) => text ?? ''),
  );
}
