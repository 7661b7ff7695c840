namespace Leveransstrategi.Application.Common;

/// <summary>Väcker ett jobb i bakgrunden (wakes a background job), så att den som väntar slipper vänta på nästa tid.</summary>
public interface IJobbvackare
{
    /// <summary>Väcker importjobbet (wakes the import job). Det görs efter att kommandot är sparat.</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    Task VackImportAsync(CancellationToken cancellationToken);
}
