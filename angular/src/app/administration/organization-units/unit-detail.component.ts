import { LocalizationPipe, PermissionDirective } from '@abp/ng.core';
import { ToasterService } from '@abp/ng.theme.shared';
import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { OrganizationUnitDto, OrganizationUnitService } from '@proxy/platform/organization-units';
import { LocalTimePipe } from '@shared/local-time.pipe';
import { StateChipComponent } from '@shared/state-chip/state-chip.component';
import { TimeLineComponent, TimeLineEntry } from '@shared/time-line/time-line.component';
import { map } from 'rxjs';
import { UnitActs } from './unit-acts';
import { UnitPeopleComponent } from './unit-people.component';

/** A unit: what it is, what can be done to it, who belongs to it, what happened to it. */
@Component({
  selector: 'app-unit-detail',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    LocalTimePipe,
    LocalizationPipe,
    PermissionDirective,
    StateChipComponent,
    TimeLineComponent,
    UnitPeopleComponent,
  ],
  templateUrl: './unit-detail.component.html',
  styles: `
    .panel,
    app-unit-people {
      display: block;
      margin-bottom: 16px;
    }

    header {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 8px;
      margin-bottom: 16px;
    }

    header h2 {
      margin: 0;
      font-size: 16px;
    }

    .acts {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
      margin-top: 16px;
    }
  `,
})
export class UnitDetailComponent {
  readonly id = input.required<string>();
  readonly changed = output();
  /** Another unit is to be shown. */
  readonly chosen = output<string>();

  private readonly service = inject(OrganizationUnitService);
  private readonly toaster = inject(ToasterService);
  protected readonly acts = inject(UnitActs);

  protected readonly unit = rxResource({
    params: () => this.id(),
    stream: ({ params }) => this.service.get(params),
  });
  private readonly past = rxResource({
    params: () => this.id(),
    stream: ({ params }) => this.service.getHistory(params).pipe(map(({ items }) => items ?? [])),
  });
  protected readonly history = computed<TimeLineEntry[]>(() =>
    (this.past.hasValue() ? this.past.value() : []).map(entry => ({
      time: `${entry.creationTime ?? ''}`,
      act: `Platform::Enum:OrganizationUnitHistoryKind.${entry.kind}`,
      who: entry.creatorName,
      reason: entry.reason,
      text: [entry.oldValue, entry.newValue].filter(Boolean).join(' → ') || null,
    })),
  );

  protected async create(unit: OrganizationUnitDto): Promise<void> {
    const created = await this.acts.create(unit);
    if (created) {
      this.tell();
      this.chosen.emit(created.id ?? '');
    }
  }

  protected async after(act: Promise<boolean>): Promise<void> {
    if (await act) this.tell();
  }

  protected tell(): void {
    this.toaster.success('AbpUi::SavedSuccessfully');
    this.unit.reload();
    this.past.reload();
    this.changed.emit();
  }
}
