import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { PersonService } from '@proxy/certification/people';
import { InlineErrors } from '@shared/errors/inline-errors';
import { PageStateComponent } from '@shared/page-state/page-state.component';
import { shown } from '@shared/shown';
import { TimeLineComponent, TimeLineEntry } from '@shared/time-line/time-line.component';

const SHOWN = 20;

/** Who saw the whole number, and why. */
@Component({
  selector: 'app-reveals',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalizationPipe, PageStateComponent, TimeLineComponent],
  template: `
    <section class="panel" aria-labelledby="reveals">
      <h2 id="reveals" class="panel-title">
        {{ 'Certification::People:Reveals' | abpLocalization: '' + (log.value()?.totalCount ?? 0) }}
      </h2>
      @if (log.value()) {
        @if (entries().length) {
          <app-time-line [entries]="entries()" />
        } @else {
          <p class="text-muted mb-0">{{ 'Certification::People:NoReveals' | abpLocalization }}</p>
        }
      } @else {
        <app-page-state [failure]="log.failure()" (retried)="resource.reload()" />
      }
    </section>
  `,
})
export class RevealsComponent {
  private readonly service = inject(PersonService);
  private readonly inline = inject(InlineErrors);

  readonly personId = input.required<string>();
  /** Counts up when there is one more. */
  readonly version = input.required<number>();

  protected readonly resource = rxResource({
    params: () => ({ id: this.personId(), version: this.version() }),
    stream: ({ params: { id } }) =>
      this.inline.within(this.service.getReveals(id, { skipCount: 0, maxResultCount: SHOWN })),
  });
  protected readonly log = shown(this.resource);
  protected readonly entries = computed<TimeLineEntry[]>(() =>
    (this.log.value()?.items ?? []).map(({ time = '', userName, reason }) => ({
      time,
      act: 'Certification::People:Revealed',
      who: userName,
      reason,
    })),
  );
}
