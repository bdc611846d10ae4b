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
        var all = await units.GetAllAsync();
        return [.. trainers.Select(t => Fill(new TrainerListDto(), t, people, all, LocalTime.DayOf(now)))];
    }

    /// <param name="trainer">With everything.</param>
    public async Task<TrainerDto> OfAsync(Trainer trainer, DateTime now)
    {
        var people = await users.GetManyAsync([.. trainer.Events.Select(e => e.ById).Append(trainer.UserId).Distinct()]);
        var materials = await files.GetManyAsync([.. trainer.Courses.SelectMany(c => c.FileIds).Distinct()]);
        var today = LocalTime.DayOf(now);
        var dto = Fill(new TrainerDto(), trainer, people, await units.GetAllAsync(), today);
        dto.Introduction = trainer.Introduction;
        dto.Courses =
        [
            .. trainer
                .Courses.OrderBy(c => c.Ordinal)
                .Select(c => new TrainerCourseDto(c.Id, c.Title, c.Description, ProofFiles.InOrder(c.FileIds, materials))),
        ];
        dto.BusyTimes =
        [
            .. trainer
                .BusyTimes.Where(b => b.EndTime > now)
                .OrderBy(b => b.StartTime)
                .Select(b => new BusyTimeDto(b.Id, b.StartTime, b.EndTime, b.Note, b.InvitationId is not null)),
        ];
        dto.Events =
        [
            .. trainer
                .Events.OrderBy(e => e.Id)
                .Select(e => new TrainerEventDto(e.Kind, e.Day, e.Reason, people.GetValueOrDefault(e.ById)?.DisplayName, e.CreationTime)),
        ];
        dto.Load = (await queries.GetLoadsAsync([trainer.Id], today.Year))[trainer.Id];
        dto.Evaluation = (await evaluations.GetOfTrainersAsync([trainer.Id])).GetValueOrDefault(trainer.Id, EvaluationSummaryDto.None);
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

    private static List<string> WordsOf(Trainer trainer) => [.. trainer.Specialities.Select(s => s.Name).Order(StringComparer.Ordinal)];

    private static T Fill<T>(
        T dto,
        Trainer trainer,
        IReadOnlyDictionary<Guid, UserInfo> people,
        IReadOnlyDictionary<Guid, UnitInfo> units,
        DateOnly today
    )
        where T : TrainerListDto
    {
        (dto.Id, dto.UserId, dto.OrganizationUnitId) = (trainer.Id, trainer.UserId, trainer.OrganizationUnitId);
        dto.Name = people.GetValueOrDefault(trainer.UserId)?.DisplayName ?? string.Empty;
        dto.OrganizationUnitName = units.GetValueOrDefault(trainer.OrganizationUnitId)?.Name ?? string.Empty;
        dto.Specialities = WordsOf(trainer);
        (dto.BatchNumber, dto.TermStart, dto.TermEnd) = (trainer.BatchNumber, trainer.TermStart, trainer.TermEnd);
        dto.Standing = trainer.StandingOn(today);
        return dto;
    }
}
