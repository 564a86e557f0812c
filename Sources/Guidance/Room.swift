public enum GuidanceRoom {}
