import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TaskRowComponent } from './task-row.component';
import { GROUP_TONES, TaskGroup } from './task-groups';

@Component({
  selector: 'app-task-group',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalizationPipe, TaskRowComponent],
  template: `
    <details class="panel" [open]="!folded()">
      <summary>
        <h2 class="panel-title">
          <span [class]="'tone-' + tone()" aria-hidden="true">■</span>
          {{ 'SupervisionInspections::Reporting:Group.' + group().name | abpLocalization }}
        </h2>
        <span class="count">{{
          'SupervisionInspections::Reporting:Count' | abpLocalization: '' + group().tasks.length
        }}</span>
      </summary>
      <ul>
        @for (task of group().tasks; track $index) {
          <li>
            <app-task-row [task]="task" [group]="group().name" [withUnit]="withUnit()" />
          </li>
        }
      </ul>
    </details>
  `,
  styles: `
    :host {
      display: block;
      margin-bottom: 16px;
    }
    .panel {
      padding: 0;
    }
    summary {
      display: flex;
      align-items: baseline;
      gap: 12px;
      padding: 12px 16px;
      cursor: pointer;
      list-style: none;
    }
    summary::-webkit-details-marker {
      display: none;
    }
    summary::after {
      content: '▸';
      margin-left: auto;
      color: var(--app-muted);
    }
    [open] > summary::after {
      content: '▾';
    }
    .panel-title {
      margin: 0;
    }
    .count {
      color: var(--app-muted);
    }
    ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      border-top: 1px solid var(--app-line);
    }
  `,
})
export class TaskGroupComponent {
  readonly group = input.required<TaskGroup>();
  /** The person acts for several units. */
  readonly withUnit = input(false);
  readonly folded = input(false);
  protected readonly tone = computed(() => GROUP_TONES[this.group().name]);
}
