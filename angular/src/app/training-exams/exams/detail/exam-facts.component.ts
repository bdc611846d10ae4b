import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ExamDto, ExamKind } from '@proxy/training-exams/exams';
import { LocalTimePipe } from '@shared/local-time.pipe';
import { examResource } from '../exam-resource';

/** What was laid down for an exam. */
@Component({
  selector: 'app-exam-facts',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalTimePipe, LocalizationPipe, RouterLink],
  template: `
    <section class="panel" aria-labelledby="exam-facts">
      <h2 id="exam-facts" class="panel-title">
        {{ 'TrainingExams::Papers:Facts' | abpLocalization }}
      </h2>
      <dl class="facts">
        <div>
          <dt>{{ 'TrainingExams::Mine:Window' | abpLocalization }}</dt>
          <dd>{{ exam().startTime | appLocalTime }} – {{ exam().endTime | appLocalTime }}</dd>
        </div>
        <div>
          <dt>{{ 'TrainingExams::Mine:Duration' | abpLocalization }}</dt>
          <dd>
            {{ 'TrainingExams::Mine:Minutes' | abpLocalization: '' + exam().durationMinutes }}
            @if (exam().compensationMinutes) {
              {{
                'TrainingExams::Exams:Compensation'
                  | abpLocalization: '' + exam().compensationMinutes
              }}
            }
          </dd>
        </div>
        <div>
          <dt>{{ 'TrainingExams::DisplayName:PaperId' | abpLocalization }}</dt>
          <dd>
            <a [routerLink]="['/training-exams/papers', exam().paperId]">{{ exam().paperTitle }}</a>
          </dd>
        </div>
        <div>
          <dt>{{ 'TrainingExams::DisplayName:PassMark' | abpLocalization }}</dt>
          <dd>
            {{
              'TrainingExams::Mine:Score'
                | abpLocalization: '' + exam().passMark : '' + exam().totalPoints
            }}
          </dd>
        </div>
        @if (exam().kind !== Kind.Rehearsal) {
          <div>
            <dt>{{ 'TrainingExams::DisplayName:IsQualification' | abpLocalization }}</dt>
            <dd>
              {{
                (exam().isQualification
                  ? 'TrainingExams::Exams:Qualification.Yes'
                  : 'TrainingExams::Exams:Qualification.No'
                ) | abpLocalization
              }}
            </dd>
          </div>
        }
        <div>
          <dt>{{ 'TrainingExams::DisplayName:MaxAttempts' | abpLocalization }}</dt>
          <dd>{{ exam().maxAttempts }}</dd>
        </div>
        <div>
          <dt>{{ 'TrainingExams::Exams:Order' | abpLocalization }}</dt>
          <dd>{{ order() | abpLocalization }}</dd>
        </div>
        <div>
          <dt>{{ 'TrainingExams::DisplayName:Disclosure' | abpLocalization }}</dt>
          <dd>
            {{ 'TrainingExams::Enum:ExamDisclosure.' + exam().disclosure | abpLocalization }}
          </dd>
        </div>
        <div>
          <dt>{{ 'TrainingExams::Menu:Marking' | abpLocalization }}</dt>
          <dd>
            {{
              (exam().doubleMarking
                ? 'TrainingExams::Exams:TwoMarkers'
                : 'TrainingExams::Exams:OneMarker'
              ) | abpLocalization: '' + exam().markingTolerancePercent
            }}
            @if (exam().requiresCertifiedMarkers) {
              {{ 'TrainingExams::Exams:CertifiedMarkers' | abpLocalization }}
            }
          </dd>
        </div>
        <div>
          <dt>{{ 'TrainingExams::Exams:Appeals' | abpLocalization }}</dt>
          <dd>
            {{
              (exam().appealDays
                ? 'TrainingExams::Exams:AppealsWithin'
                : 'TrainingExams::Exams:NoAppeals'
              ) | abpLocalization: '' + exam().appealDays
            }}
          </dd>
        </div>
        @if (exam().releasedTime) {
          <div>
            <dt>{{ 'TrainingExams::Exams:ReleasedTime' | abpLocalization }}</dt>
            <dd>{{ exam().releasedTime | appLocalTime }}</dd>
          </div>
        }
        @if (exam().makesUpForId) {
          <div>
            <dt>{{ 'TrainingExams::Exams:MakesUpFor' | abpLocalization }}</dt>
            <dd>
              <a [routerLink]="['/training-exams/exams', exam().makesUpForId]">{{
                original.hasValue() ? original.value().title : '…'
              }}</a>
            </dd>
          </div>
        }
      </dl>
    </section>
  `,
  styles: `
    :host {
      display: block;
      margin-bottom: 16px;
    }
  `,
})
export class ExamFactsComponent {
  readonly exam = input.required<ExamDto>();
  protected readonly Kind = ExamKind;

  protected readonly original = examResource(computed(() => this.exam().makesUpForId ?? undefined));
  protected readonly order = computed(() => {
    const { shuffleQuestions, shuffleOptions } = this.exam();
    const what = (shuffleQuestions ? 'Questions' : '') + (shuffleOptions ? 'Options' : '');
    return `TrainingExams::Exams:Order.${what || 'Fixed'}`;
  });
}
