import { LocalizationPipe, LocalizationService } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { QuestionDto, QuestionService } from '@proxy/training-exams/questions';
import { TimeLineComponent } from '@shared/time-line/time-line.component';
import { map } from 'rxjs';
import { versionEntries } from './version-entries';

/** Who wrote and reviewed what, and what each version changed. */
@Component({
  selector: 'app-question-versions',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalizationPipe, TimeLineComponent],
  template: `
    @if (versions.isLoading()) {
      <p class="text-muted" role="status">{{ 'AbpUi::Loading' | abpLocalization }}</p>
    } @else {
      <app-time-line [entries]="entries()" />
    }
  `,
})
export class QuestionVersionsComponent {
  private readonly service = inject(QuestionService);
  private readonly words = inject(LocalizationService);

  /** Another state of it may have other versions. */
  readonly question = input.required<QuestionDto>();

  protected readonly versions = rxResource({
    params: () => this.question(),
    stream: ({ params }) =>
      this.service.getVersions(params.id ?? '').pipe(map(({ items }) => items ?? [])),
    defaultValue: [],
  });
  protected readonly entries = computed(() =>
    versionEntries(this.versions.hasValue() ? this.versions.value() : [], (key, ...params) =>
      this.words.instant(`TrainingExams::${key}`, ...params),
    ),
  );
}
