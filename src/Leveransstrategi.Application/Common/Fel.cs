namespace Leveransstrategi.Application.Common;

/// <summary>Den som frågar saknar behörigheten (permission missing).</summary>
/// <param name="behorighet">Behörigheten som krävs (the permission needed).</param>
public sealed class BehorighetSaknasException(Behorighet behorighet)
    : Exception("Du har inte behörighet att göra detta. Be en administratör om rätt roll.")
{
    /// <summary>Behörigheten som krävs (the permission needed).</summary>
    public Behorighet Behorighet { get; } = behorighet;
}

/// <summary>Någon annan hann ändra samma sak (somebody else changed it first). Inget är sparat och inget är överskrivet.</summary>
public sealed class KrockException()
    : Exception("Någon annan har ändrat detta sedan du öppnade sidan. Inget är överskrivet. Jämför med det som nu är sparat och spara igen.");
