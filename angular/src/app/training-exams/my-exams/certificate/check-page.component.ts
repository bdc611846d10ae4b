import { LocalizationPipe } from '@abp/ng.core';
import { HttpErrorResponse } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { CompletionCertificateService } from '@proxy/training-exams/completion';
import { InlineErrors } from '@shared/errors/inline-errors';
import { LocalTimePipe } from '@shared/local-time.pipe';
import { StateChipComponent } from '@shared/state-chip/state-chip.component';
import { catchError, map, of, throwError } from 'rxjs';
import { PageStateComponent } from '@shared/page-state/page-state.component';
import { shown } from '@shared/shown';

const NOT_FOUND = 404;

/** Whether a certificate holds: for anybody who scans its code. */
@Component({
  selector: 'app-check-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalTimePipe, LocalizationPipe, PageStateComponent, StateChipComponent],
  template: `
    <h1>{{ 'TrainingExams::Certificate:Check' | abpLocalization }}</h1>
    @if (check.value()?.found; as shown) {
      <p role="status">
        <app-state-chip
          [tone]="shown.isValid ? 'good' : 'bad'"
          [label]="'TrainingExams::Certificate:' + (shown.isValid ? 'Holds' : 'Void')"
        />
      </p>
      <dl>
        <dt>{{ 'TrainingExams::Exams:Name' | abpLocalization }}</dt>
        <dd>{{ shown.personName }}</dd>
        <dt>{{ 'TrainingExams::Results:Exam' | abpLocalization }}</dt>
        <dd>{{ shown.examTitle }}</dd>
        <dt>{{ 'TrainingExams::Certificate:PassedOn' | abpLocalization }}</dt>
        <dd>{{ shown.passedOn }}</dd>
        <dt>{{ 'TrainingExams::Certificate:NumberName' | abpLocalization }}</dt>
        <dd>{{ shown.number }}</dd>
      </dl>
      <p class="text-muted mb-0">
        {{ 'TrainingExams::Certificate:CheckedAt' | abpLocalization: (shown.now | appLocalTime) }}
      </p>
    } @else if (check.value()) {
      <div class="notice notice-bad" role="alert">
        <p class="mb-0">{{ 'TrainingExams::Certificate:Unknown' | abpLocalization }}</p>
      </div>
    } @else {
      <app-page-state [failure]="check.failure()" (retried)="resource.reload()" />
    }
  `,
  styles: `
    h1 {
      margin: 0 0 16px;
      font-size: 20px;
    }
    dt {
      color: var(--app-muted);
      font-weight: 400;
    }
    dd {
      margin: 0 0 12px;
      overflow-wrap: anywhere;
    }
  `,
})
export class CheckPageComponent {
  private readonly service = inject(CompletionCertificateService);
  private readonly inline = inject(InlineErrors);

  readonly code = input.required<string>();

  protected readonly resource = rxResource({
    params: () => this.code(),
    stream: ({ params }) =>
      this.inline.within(this.service.getCheck(params)).pipe(
        map(found => ({ found })),
        catchError((error: unknown) =>
          error instanceof HttpErrorResponse && error.status === NOT_FOUND
            ? of({ found: null })
            : throwError(() => error),
        ),
      ),
  });
  protected readonly check = shown(this.resource);
}
