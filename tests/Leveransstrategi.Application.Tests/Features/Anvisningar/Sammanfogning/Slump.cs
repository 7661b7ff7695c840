namespace Leveransstrategi.Application.Tests.Features.Anvisningar.Sammanfogning;

/// <summary>Egen slump (xorshift): samma frö ger samma följd på varje maskin och i varje version av .NET.</summary>
internal sealed class Slump(int fro)
{
    private ulong lage = ((ulong)fro * 0x9E3779B97F4A7C15UL) | 1;

    public int Tal(int grans)
    {
        lage ^= lage << 13;
        lage ^= lage >> 7;
        lage ^= lage << 17;
        return grans == 0 ? 0 : (int)((lage >> 11) % (ulong)grans);
    }

    public bool Ja(int procent) => Tal(100) < procent;

    public T En<T>(IReadOnlyList<T> lista) => lista[Tal(lista.Count)];
}
