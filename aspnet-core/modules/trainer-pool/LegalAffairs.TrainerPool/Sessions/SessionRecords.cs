using LegalAffairs.Abp.Content;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Identity;
using LegalAffairs.Platform.Excel;
using LegalAffairs.Platform.Files;
using LegalAffairs.Platform.OrganizationUnits;
using LegalAffairs.TrainerPool.Data;
using LegalAffairs.TrainerPool.Invitations;
using LegalAffairs.TrainerPool.Notices;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace LegalAffairs.TrainerPool.Sessions;

/// <summary>培训记录: time, lecturers, participants, content of a closed session.</summary>
internal sealed class SessionRecords(
    IDbContextProvider<TrainerPoolDbContext> contexts,
    Participants participants,
    IUserDirectory users,
    IUnitDirectory units,
    IExcelWriter excelWriter,
    IStringLocalizer<TrainerPoolResource> localizer
) : ITransientDependency
{
    public async Task<SessionRecordDto> GetAsync(TrainingSession session)
    {
        session.CheckIs(TrainingSessionStatus.Closed, TrainerPoolErrorCodes.SessionNotClosed);
        var (all, signedIn) = await participants.CountAsync(session.Id);
        return new SessionRecordDto(
            session.Id,
            session.Title,
            session.Content,
            session.Place,
            session.StartTime,
            session.EndTime,
            session.Hours,
            session.ClosedTime!.Value,
            session.Agenda,
            await LecturersOfAsync(session),
            all,
            signedIn,
            await participants.GetAllAsync(session.Id)
        );
    }

    public async Task<IRemoteStreamContent> WriteAsync(TrainingSession session)
    {
        var record = await GetAsync(session);
        var name = $"{record.Title}-{localizer["Record:FileName"]}.xlsx";
        var sheets = new[] { OverviewSheet(record), AgendaSheet(record), PeopleSheet(record) };
        return ExportedFile.Write(name, FileType.Xlsx.ContentType, stream => excelWriter.Write(stream, sheets));
    }

    private async Task<IReadOnlyList<RecordedLecturerDto>> LecturersOfAsync(TrainingSession session)
    {
        var context = await contexts.GetDbContextAsync();
        var lessons = await context
            .Invitations.Where(i => i.SessionId == session.Id && i.Status == InvitationStatus.Delivered)
            .Join(
                context.Trainers.IgnoreQueryFilters(),
                i => i.TrainerId,
                t => t.Id,
                (i, t) =>
                    new
                    {
                        i,
                        t.UserId,
                        t.OrganizationUnitId,
                    }
            )
            .AsNoTracking()
            .ToListAsync();
        var people = await users.GetManyAsync([.. lessons.Select(l => l.UserId).Distinct()]);
        var all = await units.GetAllAsync();
        var own = lessons.Select(l => new RecordedLecturerDto(
            people.GetValueOrDefault(l.UserId)?.DisplayName ?? string.Empty,
            all.GetValueOrDefault(l.OrganizationUnitId)?.Name,
            l.i.Topic,
            l.i.StartTime,
            l.i.EndTime
        ));
        var outside = session
            .Agenda.Where(a => !string.IsNullOrWhiteSpace(a.Lecturer))
            .Select(a => new RecordedLecturerDto(a.Lecturer!, null, a.Topic, a.StartTime, a.EndTime));
        return [.. own.Concat(outside).OrderBy(l => l.StartTime)];
    }

    private ExcelSheet OverviewSheet(SessionRecordDto record)
    {
        (string Name, string Value)[] lines =
        [
            ("Title", record.Title),
            ("Time", $"{PoolNotices.Words(record.StartTime)} – {PoolNotices.Words(record.EndTime)}"),
            ("Place", record.Place),
            ("Lecturers", string.Join('、', record.Lecturers.Select(l => l.Name).Distinct())),
            ("Content", record.Content),
            ("Hours", record.Hours.ToString("0.#", System.Globalization.CultureInfo.InvariantCulture)),
            ("Participants", record.Participants.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            ("SignedIn", record.SignedIn.ToString(System.Globalization.CultureInfo.InvariantCulture)),
        ];
        return ExcelSheet.Of(
            localizer["Record:Overview"],
            [
                (new ExcelColumn(localizer["Record:Item"], Width: 16), l => localizer[$"Record:{l.Name}"].Value),
                (new ExcelColumn(localizer["Record:Value"], Width: 80), l => l.Value),
            ],
            lines
        ) with
        {
            AutoFilter = false,
        };
    }

    private ExcelSheet AgendaSheet(SessionRecordDto record) =>
        ExcelSheet.Of<RecordedLecturerDto>(
            localizer["Record:Lessons"],
            [
                (new ExcelColumn(localizer["Record:Start"], ExcelColumnKind.DateTime, 18), l => l.StartTime),
                (new ExcelColumn(localizer["Record:End"], ExcelColumnKind.DateTime, 18), l => l.EndTime),
                (new ExcelColumn(localizer["Record:Topic"], Width: 48), l => l.Topic),
                (new ExcelColumn(localizer["Record:Lecturer"]), l => l.Name),
                (new ExcelColumn(localizer["Record:Unit"], Width: 28), l => l.UnitName),
            ],
            record.Lecturers
        );

    private ExcelSheet PeopleSheet(SessionRecordDto record) =>
        ExcelSheet.Of<ParticipantDto>(
            localizer["Record:People"],
            [
                (new ExcelColumn(localizer["Record:Unit"], Width: 28), p => p.OrganizationUnitName),
                (new ExcelColumn(localizer["Record:Name"]), p => p.Name),
                (new ExcelColumn(localizer["Record:SignedInTime"], ExcelColumnKind.DateTime, 18), p => p.SignedInTime),
                (new ExcelColumn(localizer["Record:SignedInBy"]), p => p.SignedInByName),
                (new ExcelColumn(localizer["Record:SignInReason"], Width: 32), p => p.SignInReason),
            ],
            record.People
        );
}
