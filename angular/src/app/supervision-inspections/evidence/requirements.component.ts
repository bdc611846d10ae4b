import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { IndicatorDto, assessmentMethodsOptions } from '@proxy/supervision-inspections/task-plans';

/** What an indicator asks for and how it is graded, in words. */
@Component({
  selector: 'app-requirements',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalizationPipe],
  template: `
    <dl>
      <dt>{{ 'SupervisionInspections::DisplayName:RequiredMaterials' | abpLocalization }}</dt>
      <dd class="pre-line">{{ indicator().requiredMaterials || '—' }}</dd>
      @if (indicator().deadlines?.length) {
        <dt>{{ 'SupervisionInspections::DisplayName:Deadlines' | abpLocalization }}</dt>
        <dd>
          @for (deadline of indicator().deadlines; track deadline) {
            <div [class.current]="$index + 1 === round()">
              @if (indicator().deadlines!.length > 1) {
                {{ 'SupervisionInspections::Round' | abpLocalization: '' + ($index + 1) }}
              }
              {{ 'SupervisionInspections::Deadline:EndOf' | abpLocalization: deadline }}
            </div>
          }
        </dd>
      }
      <dt>{{ 'SupervisionInspections::Requirements:Standard' | abpLocalization }}</dt>
      <dd>{{ indicator().ruleText }}</dd>
      @if (methods().length) {
        <dt>{{ 'SupervisionInspections::DisplayName:Methods' | abpLocalization }}</dt>
        <dd>
          @for (method of methods(); track method) {
            @if (!$first) {
              ·
            }
            {{ 'SupervisionInspections::Enum:AssessmentMethods.' + method | abpLocalization }}
          }
        </dd>
      }
      @if (indicator().workRequirements) {
        <dt>{{ 'SupervisionInspections::DisplayName:WorkRequirements' | abpLocalization }}</dt>
        <dd class="pre-line">{{ indicator().workRequirements }}</dd>
      }
    </dl>
  `,
  styles: `
    dl {
      margin: 0;
    }
    dt {
      color: var(--app-muted);
      font-weight: 400;
    }
    dd {
      margin: 2px 0 12px;
      overflow-wrap: anywhere;
    }
    .current {
      font-weight: 600;
    }
  `,
})
export class RequirementsComponent {
  readonly indicator = input.required<IndicatorDto>();
  /** Of several uploads, the one that the page is about. */
  readonly round = input<number>();

  protected readonly methods = computed(() =>
    assessmentMethodsOptions
      .map(({ value }) => value)
      .filter(method => method && (this.indicator().methods ?? 0) & method),
  );
}
