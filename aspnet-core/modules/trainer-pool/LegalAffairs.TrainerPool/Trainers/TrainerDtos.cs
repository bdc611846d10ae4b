using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.Timing;
using LegalAffairs.Identity;
using LegalAffairs.Platform.Files;
using LegalAffairs.Platform.OrganizationUnits;
using LegalAffairs.TrainerPool.Evaluations;
using LegalAffairs.TrainerPool.Proofs;

namespace LegalAffairs.TrainerPool.Trainers;

internal sealed class TrainerDtos(
    IUserDirectory users,
    IUnitDirectory units,
    IFileStore files,
    TrainerQueries queries,
    LessonEvaluations evaluations
) : ITransientDependency
{
    public async Task<IReadOnlyList<TrainerListDto>> OfAsync(IReadOnlyCollection<Trainer> trainers, DateTime now)
    {
        var people = await users.GetManyAsync([.. trainers.Select(t => t.UserId)]);
        var dtos = trainers.Select(t => Fill(new TrainerListDto(), t, people, LocalTime.DayOf(now))).ToList();
        await FigureAsync(dtos, LocalTime.DayOf(now).Year);
        return dtos;
    }

    /// <param name="trainer">With everything.</param>
    public async Task<TrainerDto> OfAsync(Trainer trainer, DateTime now)
    {
        var people = await users.GetManyAsync([.. trainer.Events.Select(e => e.ById).Append(trainer.UserId).Distinct()]);
        var materials = await files.GetManyAsync([.. trainer.Courses.SelectMany(c => c.FileIds).Distinct()]);
        var today = LocalTime.DayOf(now);
        var dto = Fill(new TrainerDto(), trainer, people, today);
        dto.Introduction = trainer.Introduction;
        if (people.GetValueOrDefault(trainer.UserId) is { } person)
        {
            (dto.PhoneNumber, dto.Email) = (person.PhoneNumber, person.Email);
        }

        dto.Courses =
        [
            .. trainer
                .Courses.OrderBy(c => c.Ordinal)
                .Select(c => new TrainerCourseDto(c.Id, c.Title, c.Description, ProofFiles.InOrder(c.FileIds, materials))),
        ];
        dto.BusyTimes =
        [
            .. trainer
                .BusyTimes.Where(b => b.EndTime > now || b.IsLessonOf(today.Year))
                .OrderBy(b => b.StartTime)
                .Select(b => new BusyTimeDto(b.Id, b.StartTime, b.EndTime, b.Note, b.InvitationId is not null)),
        ];
        dto.Events = [.. trainer.Events.OrderBy(e => e.Id).Select(e => EventOf(e, people))];
        await FigureAsync([dto], today.Year);
        dto.ConcurrencyStamp = trainer.ConcurrencyStamp;
        return dto;
    }

    public async Task<IReadOnlyList<PublicTrainerDto>> PublicOfAsync(IReadOnlyCollection<Trainer> trainers)
    {
        var people = await users.GetManyAsync([.. trainers.Select(t => t.UserId)]);
        var all = await units.GetAllAsync();
        return
        [
            .. trainers.Select(t => new PublicTrainerDto(
                people.GetValueOrDefault(t.UserId)?.DisplayName ?? string.Empty,
                all.GetValueOrDefault(t.OrganizationUnitId)?.Name ?? string.Empty,
                WordsOf(t),
                t.BatchNumber
            )),
        ];
    }

    private async Task FigureAsync(IReadOnlyCollection<TrainerListDto> dtos, int year)
    {
        var ids = dtos.Select(d => d.Id).ToList();
        var (loads, summaries) = (await queries.GetLoadsAsync(ids, year), await evaluations.GetOfTrainersAsync(ids));
        var all = await units.GetAllAsync();
        foreach (var dto in dtos)
        {
            dto.OrganizationUnitName = all.GetValueOrDefault(dto.OrganizationUnitId)?.Name ?? string.Empty;
            dto.Load = loads[dto.Id];
            dto.Evaluation = summaries.GetValueOrDefault(dto.Id, EvaluationSummaryDto.None);
        }
    }

    private static TrainerEventDto EventOf(TrainerEvent e, IReadOnlyDictionary<Guid, UserInfo> people) =>
        new(e.Kind, e.Day, e.TermEnd, e.Reason, people.GetValueOrDefault(e.ById)?.DisplayName, e.CreationTime, e.Changes ?? []);

    private static List<string> WordsOf(Trainer trainer) => [.. trainer.Specialities.Select(s => s.Name).Order(StringComparer.Ordinal)];

    private static T Fill<T>(T dto, Trainer trainer, IReadOnlyDictionary<Guid, UserInfo> people, DateOnly today)
        where T : TrainerListDto
    {
        (dto.Id, dto.UserId, dto.OrganizationUnitId) = (trainer.Id, trainer.UserId, trainer.OrganizationUnitId);
        dto.Name = people.GetValueOrDefault(trainer.UserId)?.DisplayName ?? string.Empty;
        dto.Specialities = WordsOf(trainer);
        (dto.BatchNumber, dto.TermStart, dto.TermEnd) = (trainer.BatchNumber, trainer.TermStart, trainer.TermEnd);
        (dto.Standing, dto.EndsSoon) = (trainer.StandingOn(today), trainer.EndsSoon(today));
        return dto;
    }
}
