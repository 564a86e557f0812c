public enum OversightRoom {}
