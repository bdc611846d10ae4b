import { LocalizationPipe, PermissionService, SessionStateService } from '@abp/ng.core';
import { ToasterService } from '@abp/ng.theme.shared';
import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import {
  CalendarDayDto,
  CalendarDayKind,
  WorkingCalendarService,
} from '@proxy/platform/working-calendars';
import { ActDialog } from '@shared/act-dialog/act-dialog.service';
import { reasonField } from '@shared/act-dialog/act-words';
import { PageHeaderComponent } from '@shared/page-header/page-header.component';
import { TimeLineComponent, TimeLineEntry } from '@shared/time-line/time-line.component';
import { map, of } from 'rxjs';
import { monthsOf } from './months';

const LOOKS = ['work', 'weekend', 'holiday', 'make-up'];

@Component({
  selector: 'app-calendar-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalizationPipe, PageHeaderComponent, TimeLineComponent],
  templateUrl: './calendar-page.component.html',
  styleUrl: './calendar-page.component.scss',
})
export class CalendarPageComponent {
  private readonly service = inject(WorkingCalendarService);
  private readonly acts = inject(ActDialog);
  private readonly toaster = inject(ToasterService);
  private readonly dates = new Intl.DateTimeFormat(inject(SessionStateService).getLanguage(), {
    dateStyle: 'long',
    timeZone: 'UTC',
  });

  protected readonly canEdit = inject(PermissionService).getGrantedPolicy(
    'Platform.WorkingCalendar.Edit',
  );
  protected readonly weekdays = [1, 2, 3, 4, 5, 6, 7];
  protected readonly kinds = [
    CalendarDayKind.Holiday,
    CalendarDayKind.MakeUpDay,
    CalendarDayKind.Weekend,
  ];
  protected readonly year = signal(new Date().getFullYear());
  protected readonly calendar = rxResource({
    params: () => this.year(),
    stream: ({ params }) => this.service.getYear(params),
  });
  private readonly edited = rxResource({
    stream: () =>
      this.canEdit
        ? this.service
            .getEdits({ skipCount: 0, maxResultCount: 20 })
            .pipe(map(({ items }) => items ?? []))
        : of([]),
  });
  private readonly days = computed(() =>
    this.calendar.hasValue() ? (this.calendar.value().days ?? []) : [],
  );
  protected readonly months = computed(() => monthsOf(this.days()));
  protected readonly sources = computed(() => [
    ...new Set(
      this.days()
        .map(({ source }) => source)
        .filter(Boolean),
    ),
  ]);
  protected readonly edits = computed<TimeLineEntry[]>(() =>
    (this.edited.hasValue() ? this.edited.value() : []).map(edit => ({
      time: edit.creationTime ?? '',
      act: `Platform::Enum:CalendarDayKind.${edit.kind}`,
      who: edit.creatorName,
      text: `${edit.date} ${edit.name ?? ''}`,
      reason: edit.reason,
    })),
  );

  protected look({ kind }: CalendarDayDto): string {
    return LOOKS[kind ?? 0] ?? '';
  }

  protected dayOf({ date }: CalendarDayDto): number {
    return Number(date?.slice(8));
  }

  /** Says the day of the month as it is written, so that speech control finds it. */
  protected longDate({ date }: CalendarDayDto): string {
    return date ? this.dates.format(new Date(date)) : '';
  }

  protected async change(day: CalendarDayDto): Promise<void> {
    if (!this.canEdit) return;
    const done = await this.acts.done({
      title: 'Platform::Calendar:Change',
      verb: 'AbpUi::Save',
      what: 'Platform::Calendar:What',
      whom: day.date,
      fields: [
        {
          key: 'kind',
          label: 'Platform::DisplayName:Kind',
          kind: 'select',
          required: true,
          value: `${day.kind}`,
          options: [0, 1, 2, 3].map(kind => ({
            value: `${kind}`,
            label: `Platform::Enum:CalendarDayKind.${kind}`,
          })),
        },
        { key: 'name', label: 'Platform::Calendar:Name', maxLength: 64, value: day.name ?? '' },
        reasonField('Platform::DisplayName:Reason'),
      ],
      run: values =>
        this.service.changeDay({
          date: day.date ?? null,
          kind: Number(values['kind']),
          name: values['name'] || null,
          reason: values['reason'] ?? '',
        }),
    });
    if (done) {
      this.toaster.success('AbpUi::SavedSuccessfully');
      this.calendar.reload();
      this.edited.reload();
    }
  }
}
