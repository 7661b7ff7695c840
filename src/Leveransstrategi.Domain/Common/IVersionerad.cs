namespace Leveransstrategi.Domain.Common;

/// <summary>
/// En rot som kan ändras av flera samtidigt (editable root). Märket byts vid varje sparande, också när bara en del av roten
/// ändras; den som sparar mot ett äldre märke får veta det och skriver inte över något.
/// </summary>
public interface IVersionerad
{
    /// <summary>Versionsmärke (concurrency token).</summary>
    Guid Versionsmarke { get; }
}
