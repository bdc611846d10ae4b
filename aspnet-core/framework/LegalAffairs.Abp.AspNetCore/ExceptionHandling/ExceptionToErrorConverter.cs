using LegalAffairs.Abp.AspNetCore.Security;
using LegalAffairs.Abp.Authorization;
using LegalAffairs.Abp.BlobStoring;
using LegalAffairs.Abp.Data;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.Domain.Entities;
using LegalAffairs.Abp.Localization;
using LegalAffairs.Abp.Validation;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;

namespace LegalAffairs.Abp.AspNetCore.ExceptionHandling;

/// <summary>One status and one localized text for each kind of failure. What the program did not foresee says nothing but a reference number.</summary>
internal sealed class ExceptionToErrorConverter(IStringLocalizerFactory localizers, IDatabaseFailures database) : ISingletonDependency
{
    // A body that is too large for memory is buffered on disk before any of our code sees it.
    private const int NoSpaceOnDisk = unchecked((int)0x80070070);
    private const int NoSpaceOnDevice = 28;

    private IStringLocalizer L => localizers.Create("AbpExceptionHandling", string.Empty);

    public (int Status, RemoteServiceErrorInfo Error) Convert(Exception exception, string referenceNumber) =>
        exception switch
        {
            AbpValidationException e => (StatusCodes.Status400BadRequest, OfValidation(e)),
            UnknownSortingException e => (StatusCodes.Status400BadRequest, OfSorting(e)),
            AntiforgeryFailedException => (StatusCodes.Status400BadRequest, Of("Antiforgery")),
            AbpAuthorizationException => (StatusCodes.Status403Forbidden, Of("Forbidden")),
            BusinessException e => (StatusCodes.Status403Forbidden, OfBusiness(e)),
            EntityNotFoundException => (StatusCodes.Status404NotFound, Of("EntityNotFoundErrorMessage")),
            AbpDbConcurrencyException => (StatusCodes.Status409Conflict, Of("Concurrency")),
            StorageFullException or IOException { HResult: NoSpaceOnDisk or NoSpaceOnDevice } => (
                StatusCodes.Status507InsufficientStorage,
                Of("StorageFull")
            ),
            BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } or InvalidDataException => (
                StatusCodes.Status413PayloadTooLarge,
                Of("PayloadTooLarge")
            ),
            BadHttpRequestException e => (e.StatusCode, Of("ValidationErrorMessage")),
            // Two made the same thing at the same moment, and the other one was first.
            _ when database.IsUniqueViolation(exception) => (StatusCodes.Status409Conflict, Of("Concurrency")),
            _ when database.IsDeadlock(exception) => (StatusCodes.Status503ServiceUnavailable, Of("Busy")),
            _ when database.IsUnavailable(exception) => (StatusCodes.Status503ServiceUnavailable, Of("DatabaseUnavailable")),
            _ => (StatusCodes.Status500InternalServerError, Unforeseen(referenceNumber)),
        };

    public RemoteServiceErrorInfo Of(string key, params object[] arguments) => new() { Message = L[key, arguments] };

    private RemoteServiceErrorInfo Unforeseen(string referenceNumber) =>
        new() { Message = L["InternalServerErrorMessage"], Details = L["ReferenceNumber", referenceNumber] };

    private RemoteServiceErrorInfo OfBusiness(BusinessException exception)
    {
        var data = exception.Data.Keys.OfType<string>().ToDictionary(k => k, k => exception.Data[k], StringComparer.Ordinal);
        var text = exception is UserFriendlyException ? exception.Message : TextOf(exception);
        return new RemoteServiceErrorInfo
        {
            Code = exception.Code,
            Message = text,
            Details = exception.Details,
            Data = data,
        };
    }

    private string TextOf(BusinessException exception)
    {
        var resource = exception.Code.Split(':')[0];
        var text = localizers.Create(resource, string.Empty)[exception.Code];
        return text.ResourceNotFound ? L["InternalServerErrorMessage"] : NamedArguments.Fill(text, exception.Data);
    }

    private RemoteServiceErrorInfo OfValidation(AbpValidationException exception)
    {
        var validation = localizers.Create("AbpValidation", string.Empty);
        var errors = exception
            .ValidationErrors.Select(e => new RemoteServiceValidationErrorInfo(
                validation[e.ErrorMessage ?? string.Empty],
                [.. e.MemberNames.Select(CamelCase)]
            ))
            .ToList();
        return new RemoteServiceErrorInfo
        {
            Message = L["ValidationErrorMessage"],
            Details = string.Join('\n', errors.Select(e => $"- {e.Message}")),
            ValidationErrors = errors,
        };
    }

    private RemoteServiceErrorInfo OfSorting(UnknownSortingException exception)
    {
        var template = localizers.Create("AbpValidation", string.Empty)["Validation:UnknownSorting"];
        var values = new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["Column"] = exception.Sorting,
            ["Allowed"] = string.Join("、", exception.Allowed),
        };
        var message = NamedArguments.Fill(template, values);
        return new RemoteServiceErrorInfo
        {
            Message = L["ValidationErrorMessage"],
            Details = message,
            ValidationErrors = [new RemoteServiceValidationErrorInfo(message, ["sorting"])],
        };
    }

    private static string CamelCase(string path) =>
        string.Join('.', path.Split('.').Select(p => p.Length == 0 ? p : char.ToLowerInvariant(p[0]) + p[1..]));
}
