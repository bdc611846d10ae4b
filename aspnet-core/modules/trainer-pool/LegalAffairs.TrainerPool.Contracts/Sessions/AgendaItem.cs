using System.ComponentModel.DataAnnotations;

namespace LegalAffairs.TrainerPool.Sessions;

/// <summary>A line of the agenda.</summary>
/// <param name="StartTime">UTC.</param>
/// <param name="EndTime">UTC.</param>
/// <param name="Lecturer">Somebody from outside; those of the pool are invited.</param>
public sealed record AgendaItem(
    DateTime StartTime,
    DateTime EndTime,
    [Required, StringLength(SessionLimits.MaxTopicLength)] string Topic,
    [StringLength(SessionLimits.MaxLecturerLength)] string? Lecturer
);
